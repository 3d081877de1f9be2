import { describe, expect, test } from 'vitest';
import { parseYaml } from '#reader/yaml';

describe('YAML values', () => {
  test.each([
    ['a date stays text', 'a: 2022-04-27', { a: '2022-04-27' }],
    ['a bare year is a number', 'a: 2022', { a: 2022 }],
    ['yes is text, as in YAML 1.2', 'a: yes', { a: 'yes' }],
    ['true is true', 'a: true', { a: true }],
    ['Chinese needs no quotes', 'a: 木材抓斗（1981）', { a: '木材抓斗（1981）' }],
    ['an empty file is nothing', '', undefined],
  ])('%s', (_, text, value) => {
    expect(parseYaml(text)).toEqual({ ok: true, value });
  });
});

describe('YAML that cannot be read', () => {
  test.each([
    ['a key twice', 'a: 1\nb: 2\na: 3', 3, 1, '同一个字段写了两次'],
    ['a bracket that is not closed', 'a: [1, 2\nb: 3', 2, 1, 'YAML 写法有误'],
    ['a quote that is not closed', 'a: 1\nb: "木材\nc: 2\n', 2, 4, '引号没有成对'],
    ['a sign that opens a block', 'a: >=\nb: 1', 1, 5, '以 > 或 | 开头的值要加引号'],
    ['a tab before a key', 'a:\n\tb: 1', 2, 1, '缩进用了制表符'],
    ['a key too far right', 'a: 1\n  b: 2', 2, 4, '缩进或标点不对'],
    ['a line without a colon', 'a: 1\n木材抓斗\nb: 2', 2, 1, '这一行少了冒号'],
    ['a last line without a colon', 'a: 1\n木材抓斗\n', 2, 1, '这一行少了冒号'],
    ['a full-width colon', 'a: 1\nb：2\nc: 3', 2, 2, '“b”后面是全角冒号“：”'],
    ['a full-width colon in the first line', 'a：1\nb: 2\n', 1, 2, '“a”后面是全角冒号“：”'],
    ['a full-width colon and nothing else', 'title：木材', 1, 6, '“title”后面是全角冒号“：”'],
    ['a full-width colon in a list', 'a:\n  - b：2\n    c: 3', 2, 6, '“b”后面是全角冒号“：”'],
    ['brackets in brackets', `a: ${'['.repeat(500)}`, 1, 103, '字段套得太深'],
    ['no space behind a colon', 'a:1\nb: 2\n', 1, 1, '缩进或标点不对'],
    ['a reference to nothing', 'a: *b', 1, 6, '用了不支持的写法（& * ! 开头）'],
    ['a tag', 'a: !!js/function 1', 1, 19, '用了不支持的写法（& * ! 开头）'],
    ['a colon inside a text', 'a: 甲: 乙', 1, 5, '缩进或标点不对'],
  ])('is told with its place: %s', (_, text, line, column, message) => {
    expect(parseYaml(text)).toMatchObject({ ok: false, line, column, message });
  });

  test('comes with a suggestion', () => {
    expect(parseYaml('a: "木材')).toMatchObject({ suggestion: '补上缺的英文引号。' });
  });
});
