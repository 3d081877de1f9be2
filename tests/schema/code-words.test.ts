import { expect, test } from 'vitest';
import { codeNamed, inWords, withWord } from '#schema/code-words';

test.each([
  ['document', '文件', 'document（文件）'],
  ['call', '难题（可以揭榜）', 'call（难题）'],
  ['A', 'A　官方或署名媒体自己的网站', 'A　官方或署名媒体自己的网站'],
  ['现行', '现行', '现行'],
  ['constructor', 'constructor', 'constructor'],
])('%s is chosen as %s and listed beside a file as %s', (code, word, listed) => {
  expect([inWords(code), withWord(code)]).toEqual([word, listed]);
});

test.each([
  [['document', 'report'], '文件', 'document'],
  [['document', 'report'], ' report ', 'report'],
  [['call', 'record'], '难题（可以揭榜）', 'call'],
  [['call', 'record'], '难题(可以揭榜)', 'call'],
  [['call', 'record'], '难题', 'call'],
  [['A', 'B'], 'A　官方或署名媒体自己的网站', 'A'],
  [['A', 'B'], 'Ｂ', 'B'],
  [['document', 'report'], '照片', undefined],
])('of %j %s names %s', (options, text, code) => {
  expect(codeNamed(options, text)).toBe(code);
});
