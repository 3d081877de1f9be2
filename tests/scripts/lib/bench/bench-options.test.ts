import { describe, expect, test } from 'vitest';
import { benchOptions } from '../../../../scripts/lib/bench/bench-options.ts';

const usual = { entries: 3000, sizes: [2000, 5000, 10_000] };

describe('the flags of bench', () => {
  test.each([
    [
      'nothing means all parts',
      [],
      { parts: ['build', 'pages', 'vitals', 'search', 'gate'], ...usual },
    ],
    ['one part', ['pages'], { parts: ['pages'], ...usual }],
    [
      'two parts and a size',
      ['build', 'vitals', '--entries', '60'],
      { ...usual, parts: ['build', 'vitals'], entries: 60 },
    ],
    [
      'several halls to search',
      ['search', '--sizes', '60,30000'],
      { ...usual, parts: ['search'], sizes: [60, 30_000] },
    ],
    ['the real hall alone', ['search', '--sizes', ''], { ...usual, parts: ['search'], sizes: [] }],
  ])('%s', (_, args, expected) => {
    expect(benchOptions(args)).toEqual(expected);
  });

  test.each([
    [['lighthouse'], '没有“lighthouse”这一项，可测：build、pages、vitals、search、gate'],
    [['--entries', '5'], '条目数应为 10–100000，写的是“5”。'],
    [['--sizes', '2000,x'], '条目数应为 10–100000，写的是“x”。'],
    [['--peers'], '--peers'],
  ])('are refused: %j', (args, message) => {
    expect(() => benchOptions(args)).toThrow(message);
  });
});
