import { describe, expect, test } from 'vitest';
import { chunkRanges } from '#search/chunk-range';

const ranges = chunkRanges([
  { name: 'latin', first: '-4', last: 'z' },
  // Pagefind cuts the ends short: this one may end with 热轧 as well as with 热.
  { name: 'to 热', first: '一', last: '热' },
  { name: 'one word', first: '钢厂', last: '钢厂' },
  { name: 'rest of 钢', first: '钢轧', last: '钢铁' },
  { name: 'beyond', first: '﹎', last: '𠮷' },
]);

describe('holding', () => {
  test.each([
    ['a word between the ends', '三四', ['to 热']],
    ['a word behind an end that was cut short', '热轧', ['to 热']],
    ['the only word of a chunk', '钢厂', ['one word']],
    ['a word at the end of a chunk', '钢铁', ['rest of 钢']],
    ['a word between two chunks', '钢工', []],
    ['a word behind all', '𠮸', []],
    ['a character beyond 16 bits, which sorts behind all others', '𠮷', ['beyond']],
  ])('names the chunk of %s', (_, word, names) => {
    expect(ranges.holding(word)).toEqual(names);
  });
});

describe('beginning', () => {
  test.each([
    ['a character in several chunks', '钢', ['one word', 'rest of 钢']],
    ['a character that ends a chunk', '热', ['to 热']],
    ['a character of no chunk', '铁', []],
  ])('names the chunks of %s', (_, start, names) => {
    expect(ranges.beginning(start)).toEqual(names);
  });
});
