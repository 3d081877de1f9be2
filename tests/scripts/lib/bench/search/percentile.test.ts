import { expect, test } from 'vitest';
import { spread } from '../../../../../scripts/lib/bench/search/percentile.ts';

test.each([
  ['nothing', [], { p50: 0, p95: 0, most: 0 }],
  ['one', [7], { p50: 7, p95: 7, most: 7 }],
  ['twenty', Array.from({ length: 20 }, (_, at) => 20 - at), { p50: 10, p95: 19, most: 20 }],
])('percentiles of %s', (_, values, expected) => {
  expect(spread(values)).toEqual(expected);
});
