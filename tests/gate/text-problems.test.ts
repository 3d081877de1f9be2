import { describe, expect, test } from 'vitest';
import { gateRules } from '#gate/gate-rules';
import { textProblems } from '#gate/text-problems';

const told = (text: string): string[] =>
  textProblems('a.md', text).map(({ line, column, rule }) => `${line}:${column} ${rule}`);

describe('the text of a file', () => {
  test.each([
    ['empty', ''],
    ['ordinary', '---\ntitle: 虚构\n---\n\n虚构。\n'],
    ['from Windows', '---\r\ntitle: 虚构\r\n---\r\n'],
    ['with a code block', '```\nif (a < b) { x = "13.8"; } // <b>\n```\n'],
  ])('may be %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  test('is told by line and column, every rule', () => {
    expect(told('虚构\n虚\u200b构 13800000000\r\npаypal\n')).toEqual([
      '2:2 text/invisible',
      '2:5 personal/mobile',
      '3:2 text/mixed-script',
    ]);
  });

  test('has to end its last line', () => {
    expect(textProblems('a.md', '虚构\n构')).toEqual([
      {
        file: 'a.md',
        line: 2,
        column: 2,
        rule: 'text/newline',
        message: '最后一行没有换行',
        suggestion: '在最后一行的末尾按一下回车。',
      },
    ]);
  });

  test('is told twenty times of one rule at most', () => {
    expect(told('\u200b\n'.repeat(100))).toHaveLength(20);
  });

  test('is told by rules that have a name', () => {
    const text = '\u202e\u200b\ue000\u0000 a\u0301\u0301\u0301\u0301 13800000000 a@example.org';
    for (const { rule } of textProblems('a.md', text)) expect(gateRules).toHaveProperty([rule]);
  });
});
