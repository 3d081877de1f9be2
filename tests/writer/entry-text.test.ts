import { CORE_SCHEMA, load } from 'js-yaml';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '#reader/front-matter';
import { entryText } from '#writer/entry-text';
import { yamlText } from '#writer/yaml-text';

describe('a value is quoted only where YAML would read it otherwise', () => {
  test.each([
    ['木材抓斗', 'a: 木材抓斗\n'],
    ['2026-11-21', 'a: 2026-11-21\n'],
    ['2025', 'a: "2025"\n'],
    ['true', 'a: "true"\n'],
    ['提高两倍。[^shi-li: 第1页]', 'a: "提高两倍。[^shi-li: 第1页]"\n'],
    ['≤', 'a: "≤"\n'],
    ['', 'a: ""\n'],
    [12.5, 'a: 12.5\n'],
    [false, 'a: false\n'],
    [[], 'a: []\n'],
    [['甲', '乙'], 'a:\n  - 甲\n  - 乙\n'],
    [[{ id: 'shi-li', at: '第1页' }], 'a:\n  - id: shi-li\n    at: 第1页\n'],
    [undefined, ''],
  ])('%j', (value, text) => {
    expect(yamlText({ a: value })).toBe(text);
  });
});

const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('~', 'null', '0x1F', '1e3', '- a', 'a: b', 'a #b', '.inf', '<<', '*a', 'No'),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => (one === 0 ? 0 : one)),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^[a-zA-Z][a-zA-Z-]{0,9}$/), tie('value'), { maxKeys: 4 }),
  ),
}));

test('what is written is read back as it was', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,9}$/), value), (fields) => {
      const read = load(yamlText(fields as never), { schema: CORE_SCHEMA }) ?? {};
      expect(read).toEqual({ ...fields });
    }),
  );
});

test('an entry has its body after one blank line, a source has none', () => {
  const text = entryText('outcomes', { title: '虚构扳手' }, '\n虚构的一段。[^a: b]\n\n');
  expect(text).toBe('---\ntitle: 虚构扳手\n---\n\n虚构的一段。[^a: b]\n');
  expect(splitFrontMatter(text)?.yaml).toBe('title: 虚构扳手\n');
  expect(entryText('sources', { title: '虚构公报' })).toBe('title: 虚构公报\n');
});
