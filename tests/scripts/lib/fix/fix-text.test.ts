import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textProblems } from '#gate/text-problems';
import { splitFrontMatter } from '#reader/front-matter';
import { parseYaml } from '#reader/yaml';
import { fixText } from '../../../../scripts/lib/fix/fix-text.ts';
import { keysOf } from '../../../../scripts/lib/fix/keys-of.ts';
import { cite } from '../../../lib/fictional-entries.ts';
import { markdownFile } from '../../../lib/markdown-file.ts';

const about = {
  collection: 'outcomes',
  markdown: true,
  keys: keysOf('outcomes'),
  terms: () => ['小发明', '小革新', 'small'],
} as const;

const fix = (text: string): string => fixText(text, about).text;
const fields = (text: string): string => `---\n${text}\n---\n`;
const isReadable = (text: string): boolean => {
  const parts = splitFrontMatter(text.replace('\uFEFF', ''));
  return parts !== undefined && parseYaml(parts.yaml).ok;
};

describe('is put right', () => {
  test.each([
    ['a missing last line end', '---\ntitle: 虚构\n---\n\n虚构', '---\ntitle: 虚构\n---\n\n虚构\n'],
    ['a byte-order mark', '\uFEFF---\ntitle: 虚构\n---\n', '---\ntitle: 虚构\n---\n'],
    ['line ends of Windows', '---\r\ntitle: 虚构\r\n---\r\n', '---\ntitle: 虚构\n---\n'],
    ['tabs that indent', fields('employer:\n\tname: 虚构厂'), fields('employer:\n  name: 虚构厂')],
    ['spaces at the end of a line', fields('title: 虚构  '), fields('title: 虚构')],
    ['spaces alone in a line of the body', '---\n---\n甲\n  \n乙 \n', '---\n---\n甲\n\n乙\n'],
    ['a full-width colon', fields('title：虚构'), fields('title: 虚构')],
    [
      'a full-width colon in a list',
      fields('metrics:\n  - label ： 虚构'),
      fields('metrics:\n  - label: 虚构'),
    ],
    ['no space behind a colon', fields('title:虚构'), fields('title: 虚构')],
    ['a tab behind a colon', fields('title:\t虚构'), fields('title: 虚构')],
    ['a colon in a value', fields('title: 虚构: 夹具'), fields('title: "虚构: 夹具"')],
    [
      'a cite mark in front',
      fields('problem: [^xu-gou: 一] 说。'),
      fields('problem: "[^xu-gou: 一] 说。"'),
    ],
    ['a value partly in quotes', fields('title: "虚构"夹具'), fields('title: "\\"虚构\\"夹具"')],
    ['a sign that YAML keeps for itself', fields('title: @虚构'), fields('title: "@虚构"')],
    [
      'a number that is a text',
      fields('title: 12345678901234567890'),
      fields('title: "12345678901234567890"'),
    ],
    [
      'a number too long for its field',
      fields('keywords: [甲]\ntitle: 202310123456789012345678'),
      fields('keywords: [甲]\ntitle: "202310123456789012345678"'),
    ],
    [
      'a number too long in a list',
      fields('keywords:\n  - 20231012345678901234567'),
      fields('keywords:\n  - "20231012345678901234567"'),
    ],
    ['a zero-width space', fields('title: 虚\u200B构\uFEFF'), fields('title: 虚构')],
    ['a zero-width space in the body', '---\n---\n虚\u200B构\n', '---\n---\n虚构\n'],
    ['a slip in a key', fields('titel: 虚构'), fields('title: 虚构')],
    ['a slip in a word from the schema', fields('status: publised'), fields('status: published')],
    ['a slip by sound in a word from a list', fields('kind: 小格新'), fields('kind: 小革新')],
    ['a date with Chinese signs', fields('updated: 2026年3月2日'), fields('updated: 2026-03-02')],
    ['a date with slashes', fields('updated: 2026/3/2'), fields('updated: 2026-03-02')],
    ['a date with dots', fields('updated: 2026.3.2'), fields('updated: 2026-03-02')],
    ['a month where a month may stand', fields('date: 2026年10月'), fields('date: 2026-10')],
    ['a month that looks like a number', fields('date: 2026.10'), fields('date: 2026-10')],
    ['several in one line', fields('updated：2026年3月2日 '), fields('updated: 2026-03-02')],
    [
      'a value below a slip',
      fields('employr:\n  nane: 虚构厂'),
      fields('employer:\n  name: 虚构厂'),
    ],
  ])('%s', (_, before, after) => {
    expect(fix(before)).toBe(after);
  });
});

describe('is left as it is', () => {
  test.each([
    ['a sound entry', markdownFile('outcomes', {}, `\n虚构。${cite}\n`)],
    ['comments, order and layout', fields('# 虚构的注\nkind:   小革新   # 注\ntitle: "虚构"')],
    [
      'a colon in a block of text',
      fields('problem: |\n  title：虚构\n  title:虚构  \nkind: 小革新'),
    ],
    ['a line break of Markdown', '---\ntitle: 虚构\n---\n甲  \n乙\n'],
    ['a full-width colon behind no key', fields('title: 虚构：夹具')],
    ['an address', fields('title: https://example.com')],
    ['a level that is another, not a slip', fields('kind: 中革新')],
    ['a word with two neighbours', fields('kind: 小')],
    ['a key with no neighbour', fields('wubi: 虚构')],
    ['a slip in a key that is there already', fields('title: 甲\ntitel: 乙')],
    ['a date that no calendar has', fields('updated: 2026年2月30日')],
    ['a date in a text', fields('title: 2026年3月2日')],
    ['a value that goes on in the next line', fields('title: 虚构\n  夹具: 二')],
    ['an anchor', fields('title: &a 虚构\nkind: *a')],
    ['front matter that never ends', '---\ntitle：虚构  \n甲  \n'],
    ['an empty text', ''],
  ])('%s', (_, text) => {
    expect(fixText(text, about)).toEqual({ text, repairs: [] });
  });
});

test('every repair says in Chinese what it was, and where', () => {
  const { repairs } = fixText('---\ntitle：虚构\nupdated: 2026年3月2日\n---\n甲', about);
  expect(repairs).toEqual([
    { line: 5, what: '最后一行末尾加换行' },
    { line: 2, what: '全角冒号改成半角', before: 'title：虚构', after: 'title: 虚构' },
    { line: 3, what: '日期写法', before: '2026年3月2日', after: '2026-03-02' },
  ]);
});

/** Entries of pieces that people get wrong, in any order. */
const piece = fc.constantFrom(
  'title: 虚构',
  'title：虚构 ',
  'titel: 虚构',
  'kind:小革新',
  'kind: 小格新',
  'updated: 2026年3月2日',
  'updated: 2026-03-02',
  'problem: [^xu-gou: 一] 说。',
  'problem: 甲: 乙',
  'problem: |\n  title：虚构\n  乙  ',
  'problem: >-\n  甲\n\n  乙',
  'employer:\n\tname: 虚构厂',
  'metrics:\n  - label: 甲\n    value: 12\n  - label：乙',
  'metrics: [{ label: 甲 }, 乙]',
  '# 注',
  '- 甲',
  '"title": \'虚构\'',
  'title: "虚\n  构"',
  'title: *a',
  '\t',
  '',
);
const text = fc
  .tuple(
    fc.array(piece, { maxLength: 6 }),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
    fc.constantFrom('', '甲 \n乙  \n丙', '\n甲\n'),
  )
  .map(
    ([pieces, end, mark, body]) =>
      (mark ? '\uFEFF' : '') + ['---', ...pieces, '---', body].join('\n').replaceAll('\n', end),
  );

describe('whatever the text', () => {
  test('mending it twice is mending it once', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (before) => {
        const once = fixText(before, about);
        expect(fixText(once.text, about)).toEqual({ text: once.text, repairs: [] });
      }),
      { numRuns: 200 },
    );
  });

  test('it ends in a line end, and a text that could be read still can', () => {
    fc.assert(
      fc.property(text, (before) => {
        const after = fix(before);
        const rules = textProblems('a.md', after).map(({ rule }) => rule);
        if (!after.includes('*a')) expect(rules).not.toContain('text/newline');
        if (isReadable(before)) expect(isReadable(after)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test('a repair is told exactly when the text has changed', () => {
    fc.assert(
      fc.property(text, (before) => {
        const { text: after, repairs } = fixText(before, about);
        expect(repairs.length > 0).toBe(after !== before);
      }),
      { numRuns: 100 },
    );
  });
});
