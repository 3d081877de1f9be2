import { describe, expect, test } from 'vitest';
import { sourceFaults } from '#reader/yaml-source';

const told = (yaml: string): string[] =>
  sourceFaults(yaml).map(({ line, column, rule }) => `${line}:${column} ${rule}`);

describe('YAML', () => {
  test.each([
    ['stars and ampersands in text', 'a: A & B *c*\nb: 3 * 4\nc: R&D'],
    ['stars and ampersands in quotes', 'a: "*b &c !d"\nb: \'<<\''],
    ['text in a block', 'a: |\n  *b\n  &c\n  !d\n  <<: e\n'],
    ['an exclamation at the end', 'a: 加油!\nb: 加油！'],
    ['a share', 'a: 5%\nb: "%YAML"'],
    ['an address with a query', 'url: https://example.org/?a=1&b=2&c=*'],
    ['a comment', '# &a *b !c <<\na: 1 # *b'],
    ['numbers in decimal', 'a: 10\nb: -2.5\nc: 1e3\nd: 007\ne: 2022-04-27'],
    ['digits in quotes', 'a: "0x1F"\nb: \'1e999\'\nc: 0x1F 号'],
  ])('may hold %s', (_, yaml) => {
    expect(told(yaml)).toEqual([]);
  });

  test.each([
    ['an anchor', 'a: &x 1', ['1:4 yaml/anchor']],
    ['an alias', 'a: 1\nb: *x', ['2:4 yaml/alias']],
    ['an anchor and aliases in a list', 'a: [&x 1, *x]', ['1:5 yaml/anchor', '1:11 yaml/alias']],
    ['strong text without quotes', 'a: **虚构**', ['1:4 yaml/alias']],
    ['a merge', 'a:\n  <<: { b: 1 }', ['2:3 yaml/merge']],
    ['a tag', 'a: !!str 1', ['1:4 yaml/tag']],
    ['a tag that says nothing', 'a: ! 1', ['1:4 yaml/tag']],
    ['a directive', '%YAML 1.1\n---\na: 1', ['1:1 yaml/directive']],
    ['a number in hexadecimal', 'a: 0x1F', ['1:4 yaml/number']],
    ['a number in octal', 'a: [1, 0o17]', ['1:8 yaml/number']],
    ['a number beyond all', 'a: 1e999', ['1:4 yaml/number']],
    ['all of it', '&a b: *c\nd: !e f', ['1:1 yaml/anchor', '1:7 yaml/alias', '2:4 yaml/tag']],
    ['an anchor behind a quote that is not closed', 'a: &x "b\n', ['1:4 yaml/anchor']],
  ])('may not hold %s', (_, yaml, expected) => {
    expect(told(yaml)).toEqual(expected);
  });

  test('is told what to do', () => {
    expect(sourceFaults('a: *b')).toEqual([
      {
        line: 1,
        column: 4,
        rule: 'yaml/alias',
        message: '这里用了别名（* 开头）',
        suggestion: '这是文字的话，整段用英文双引号括起来；不是就删掉。',
      },
    ]);
  });
});
