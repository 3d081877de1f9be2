import { expect, test } from 'vitest';
import { winnersOf } from '#catalogue/winners';
import { sources } from '../lib/fictional-entries.ts';
import { hallOf } from '../lib/hall-of.ts';

const honour = (programme: string | undefined, grade: string) => ({
  title: '虚构奖',
  programme,
  grade,
  sources,
});

test('the winners of a programme are read off the exhibits, one line an honour', () => {
  const { catalogue } = hallOf({
    programmes: { prize: {}, other: {} },
    craftsmen: {
      a: { title: '甄乙', honours: [honour('prize', '甲等'), honour('prize', '乙等')] },
    },
    studios: { b: { honours: [honour('other', '甲等')] } },
    outcomes: {
      c: { title: '虚构甲', awards: [honour('prize', '丙等'), honour(undefined, '丁等')] },
      d: { status: 'draft', awards: [honour('prize', '戊等')] },
    },
  });
  expect(
    winnersOf(catalogue, 'prize').map((won) => `${won.entry.slug} ${won.honour.grade}`),
  ).toEqual(['c 丙等', 'a 甲等', 'a 乙等']);
  expect(winnersOf(catalogue, 'other').map(({ entry }) => entry.slug)).toEqual(['b']);
  expect(winnersOf(catalogue, 'nobody')).toEqual([]);
});
