import { describe, expect, test } from 'vitest';
import { benchOptions } from '../../../../scripts/lib/bench/bench-options.ts';

describe('the flags of bench', () => {
  test.each([
    ['nothing means all parts', [], { parts: ['build', 'pages', 'vitals'], entries: 3000 }],
    ['one part', ['pages'], { parts: ['pages'], entries: 3000 }],
    [
      'two parts and a size',
      ['build', 'vitals', '--entries', '60'],
      { parts: ['build', 'vitals'], entries: 60 },
    ],
  ])('%s', (_, args, expected) => {
    expect(benchOptions(args)).toEqual(expected);
  });

  test.each([
    [['lighthouse'], '没有“lighthouse”这一项，可测：build、pages、vitals'],
    [['--entries', '5'], '条目数应为 10–100000，写的是“5”。'],
    [['--peers'], '--peers'],
  ])('are refused: %j', (args, message) => {
    expect(() => benchOptions(args)).toThrow(message);
  });
});
