import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '#reader/front-matter';

describe('front matter', () => {
  test.each([
    [
      'and a body',
      '---\ntitle: 甲\n---\n正文\n',
      { yaml: 'title: 甲\n', body: '正文\n', bodyLine: 4 },
    ],
    ['alone', '---\ntitle: 甲\n---', { yaml: 'title: 甲\n', body: '', bodyLine: 4 }],
    ['with nothing in it', '---\n---\n正文', { yaml: '', body: '正文', bodyLine: 3 }],
    [
      'from Windows',
      '---\r\ntitle: 甲\r\n---\r\n正文',
      { yaml: 'title: 甲\r\n', body: '正文', bodyLine: 4 },
    ],
    [
      'with spaces behind its marks',
      '--- \ntitle: 甲\n---\t\n正文',
      { yaml: 'title: 甲\n', body: '正文', bodyLine: 4 },
    ],
    [
      'before a body with a rule of its own',
      '---\na: 1\n---\n甲\n\n---\n\n乙',
      { yaml: 'a: 1\n', body: '甲\n\n---\n\n乙', bodyLine: 4 },
    ],
  ])('%s is cut off', (_, text, expected) => {
    expect(splitFrontMatter(text)).toEqual(expected);
  });

  test.each([
    ['is never closed', '---\ntitle: 甲\n正文'],
    ['does not stand first', '\n---\ntitle: 甲\n---\n'],
    ['is opened by four dashes', '----\ntitle: 甲\n---\n'],
    ['is not there', '正文'],
    ['is not there, nor anything else', ''],
  ])('that %s is none', (_, text) => {
    expect(splitFrontMatter(text)).toBeUndefined();
  });

  test('knows on which line the body begins', () => {
    const lines = fc.array(fc.stringMatching(/^[a-z]+: [a-z]*$/), { maxLength: 6 });
    fc.assert(
      fc.property(lines, (yaml) => {
        const text = `---\n${yaml.map((line) => `${line}\n`).join('')}---\n正文`;
        expect(splitFrontMatter(text)?.bodyLine).toBe(text.split('\n').length);
      }),
    );
  });
});
