import { expect, test } from 'vitest';
import { industryMatrix, outsideMatrix } from '#catalogue/matrix';
import { hallOf } from '../lib/hall-of.ts';

const { catalogue } = hallOf({
  craftsmen: {
    jia: { industries: ['芯片'] },
    yi: { industries: ['芯片', '船舶'] },
    bing: { industries: ['港口'] },
    ding: {},
  },
  outcomes: {
    ju: { industries: ['港口', 'ships'] },
    cao: { industries: ['芯片'], status: 'draft' },
  },
});

test('an exhibit stands under each of its industries, by name or by code', () => {
  const rows = industryMatrix(catalogue).map(
    ({ industry, counts: { craftsmen, outcomes } }) =>
      `${industry['zh-CN']} ${craftsmen} ${outcomes}`,
  );
  expect(rows).toEqual(['芯片 2 0', '船舶 1 1']);
});

test('what no industry of the matrix holds is counted beside it', () => {
  expect(outsideMatrix(catalogue)).toEqual({
    craftsmen: 2,
    studios: 0,
    outcomes: 0,
    enterprises: 0,
  });
});
