import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citeMarks, replaceCiteMarks, withoutCiteMarks, sourceNamed } from '#schema/cite-mark';

const id = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
const at = fc.stringMatching(/^[^[\]\n\s]{1,12}$/u);
const plain = fc.string({ maxLength: 20 }).filter((text) => !text.includes('['));
const marked = fc
  .array(fc.record({ text: plain, id, at: fc.option(at, { nil: undefined }) }), { maxLength: 5 })
  .map((parts) => ({
    parts,
    text: parts
      .map((one) => `${one.text}[^${one.id}${one.at === undefined ? '' : `: ${one.at}`}]`)
      .join(''),
  }));

describe('cite marks', () => {
  test.each([
    ['a source alone', '好。[^bao-gao]', [{ id: 'bao-gao', index: 2 }]],
    ['source and locator', '好。[^bao-gao: 二(三)2]', [{ id: 'bao-gao', at: '二(三)2', index: 2 }]],
    ['a full-width colon', '[^bao-gao：第三段]', [{ id: 'bao-gao', at: '第三段', index: 0 }]],
    [
      'two in a row',
      '[^a1][^b2: 首段]',
      [
        { id: 'a1', index: 0 },
        { id: 'b2', at: '首段', index: 5 },
      ],
    ],
    [
      'spaces around the locator',
      '[^bao-gao:   首段  ]',
      [{ id: 'bao-gao', at: '首段', index: 0 }],
    ],
  ])('are read: %s', (_, text, expected) => {
    expect(citeMarks(text)).toEqual(expected);
  });

  test.each([
    ['an ordinary link', '[好](https://example.org)'],
    ['capital letters', '[^Bao-gao]'],
    ['Chinese in the source', '[^报告]'],
    ['an unclosed mark', '好。[^bao-gao: 首段'],
    ['a mark over two lines', '[^bao-gao: 首\n段]'],
    ['a mark that another begins in', '[^bao-gao: 首[^段'],
    ['a mark of nothing but blanks', '[^bao-gao:   ]'],
  ])('are not seen in %s', (_, text) => {
    expect(citeMarks(text)).toEqual([]);
    expect(withoutCiteMarks(text)).toBe(text);
  });

  test.each([
    ['blanks', `[^a:${' '.repeat(100_000)}`],
    ['blanks behind a locator', `[^a: 首${' '.repeat(100_000)}`],
    ['words', `[^a: ${'首 '.repeat(50_000)}`],
    ['beginnings', '[^a: '.repeat(20_000)],
  ])('are looked for in %s without end in one go', (_, text) => {
    // Read in every way there is, this would take longer than a test may.
    expect(citeMarks(text)).toEqual([]);
  });

  test('come back as they were written', () => {
    fc.assert(
      fc.property(marked, ({ text, parts }) => {
        const expected = parts.map((one) => ({
          id: one.id,
          ...(one.at === undefined ? {} : { at: one.at }),
        }));
        expect(citeMarks(text).map(({ index: _, ...citation }) => citation)).toEqual(expected);
      }),
    );
  });

  test('leave the other text alone when they are taken away', () => {
    fc.assert(
      fc.property(marked, ({ text, parts }) => {
        expect(withoutCiteMarks(text)).toBe(parts.map((one) => one.text).join(''));
      }),
    );
  });

  test('are each replaced once, in order', () => {
    fc.assert(
      fc.property(marked, ({ text, parts }) => {
        const seen: string[] = [];
        const replaced = replaceCiteMarks(text, (citation) => {
          seen.push(citation.id);
          return '';
        });
        expect(seen).toEqual(parts.map((one) => one.id));
        expect(replaced).toBe(withoutCiteMarks(text));
      }),
    );
  });
});

test.each<[string, unknown, string]>([
  [
    'its first source',
    { sources: [{ id: 'xu-gou-bao-gao' }, { id: 'xu-gou-bao' }] },
    'xu-gou-bao-gao',
  ],
  ['any source where it has none', { title: '虚构' }, '来源编号'],
  ['any source where it is named wrongly', { sources: [{ id: '虚构 报告' }] }, '来源编号'],
  ['any source of what is no entry', null, '来源编号'],
])('an example for an entry names %s', (_, values, named) => {
  expect(sourceNamed(values)).toBe(named);
});
