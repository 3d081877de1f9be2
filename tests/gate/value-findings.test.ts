import { describe, expect, test } from 'vitest';
import { officeEmails } from '#gate/office-emails';
import { valueFindings } from '#gate/value-findings';

const told = (value: unknown): string[] =>
  valueFindings(value).map(({ path, rule }) => `${path.join('.')} ${rule}`);

describe('values', () => {
  test.each([
    ['text, numbers and lists', { title: '虚构', count: 3, share: 0.25, list: ['甲', true, null] }],
    ['signs of comparison', '温度<20℃，压力>3 MPa；a<b，c>d；x < y > z'],
    ['titles in brackets', '《报告》〈一〉＜二＞'],
    ['an address', 'https://example.org/a?b=1&c=2'],
    ['an address in a sentence', '见 https://example.org。另见（https://example.org/a），完。'],
    ['an address before full stops', 'https://example.org.'],
    ['a word before a colon', 'JavaScript：前端语言；数据: 12；比例 1:2'],
    ['a path of this site', '/zhanguan/'],
    ['the largest safe number', 9_007_199_254_740_991],
    ['a star and an ampersand', 'A & B，3 * 4，*号件'],
  ])('may be %s', (_, value) => {
    expect(told({ a: value })).toEqual([]);
  });

  test.each([
    ['a tag', '虚构<b>构</b>', 'value/html'],
    ['a closing tag', '虚构</div>', 'value/html'],
    ['a picture with a handler', '<img src=x onerror=alert(1)>', 'value/html'],
    ['a tag that is never closed', '<script src=//example.org', 'value/html'],
    ['a comment', '虚构<!-- 构', 'value/html'],
    ['an element of drawing', '<svg/onload=alert(1)>', 'value/html'],
    ['an address that runs', 'javascript:alert(1)', 'link/scheme'],
    ['an address that runs, in any case', ' JaVa\tScript:alert(1)', 'link/characters'],
    ['an address that holds its data', 'data:text/html,虚构', 'link/scheme'],
    ['an open address', '//example.org/a', 'link/relative'],
    ['an inner address', 'http://192.168.0.1/a', 'link/private'],
    ['an inner address in a sentence', '见 http://localhost:3000/ 。', 'link/private'],
    ['credentials', 'https://a:b@example/', 'link/credentials'],
    ['a backslash for a slash', 'https:\\\\example.org', 'link/characters'],
    ['a link in Markdown that runs', '[甲](javascript:alert(1))', 'link/scheme'],
    ['a mobile number', '13800000000', 'personal/mobile'],
    ['a mobile number over lines', '138\n0000\n0000', 'personal/mobile'],
    ['a character that hides', '虚\u202e构', 'text/bidi'],
    ['a number beyond 2^53', 9_007_199_254_740_993, 'yaml/number'],
    ['a number without end', Infinity, 'yaml/number'],
    ['no number', NaN, 'yaml/number'],
  ])('may not be %s', (_, value, rule) => {
    expect(told({ a: [value] })).toEqual([`a.0 ${rule}`]);
  });

  test.each(['__proto__', 'constructor', 'prototype'])('may not be called %s', (key) => {
    const value = { a: JSON.parse(`{"${key}": {"polluted": true}}`) as unknown };
    expect(told(value)).toEqual([`a.${key} yaml/proto`]);
  });

  test('may not lie in one another without end', () => {
    let value: unknown = '虚构';
    for (let depth = 0; depth < 5_000; depth += 1) value = [value];
    expect(valueFindings(value)).toMatchObject([{ rule: 'yaml/depth' }]);
  });

  test('may hold the e-mail address of an office where an office has one', () => {
    const channels = [
      { kind: '邮箱', value: 'gongshi@example.org' },
      { kind: '信箱', value: 'xu@example.org' },
    ];
    const value = { channels, office: { email: 'ban@example.org' }, summary: 'a@example.org' };
    const options = { officeEmails: officeEmails(value) };
    expect(valueFindings(value, options).map(({ path }) => path.join('.'))).toEqual([
      'channels.1.value',
      'summary',
    ]);
  });
});

test.each([['text'], [null], [undefined], [{ channels: '甲' }], [{ channels: [null] }], [[1]]])(
  'an office has no e-mail address in %j',
  (value) => {
    expect(officeEmails(value)).toEqual(new Set());
  },
);
