import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editionArithmetic } from '#checks/editions';
import type { Input } from '../lib/fictional-entries.ts';
import { sources } from '../lib/fictional-entries.ts';
import { hallOf } from '../lib/hall-of.ts';
import { told } from './told.ts';

type Edition = NonNullable<Input<'programmes'>['editions']>[number];

const edition = (changes: Partial<Edition> = {}): Edition => ({
  id: 'year-2020',
  title: '2020年虚构评选',
  date: '2020',
  sources,
  ...changes,
});
const programme = (...editions: Edition[]) => ({ programmes: { prize: { editions } } });
const classes = [
  { name: '特等奖', quota: 1, prize: 200_000 },
  { name: '一等奖', quota: 5, prize: 100_000 },
  { name: '二等奖', quota: 10, prize: 50_000 },
  { name: '三等奖', quota: 30, prize: 20_000 },
];

describe('an edition', () => {
  test.each<[string, Edition]>([
    ['states no totals', edition({ classes })],
    ['adds up to the totals stated', edition({ classes, quota: 46, purse: 1_800_000 })],
    [
      'has classes without prizes beside a purse',
      edition({ classes: [{ name: '奖', quota: 3 }], purse: 5 }),
    ],
    ['states totals without classes', edition({ quota: 46, purse: 5 })],
    [
      'has stages that shrink or stay, some without a count',
      edition({
        stages: [
          { name: '申报', count: 90 },
          { name: '初审' },
          { name: '评审', count: 46 },
          { name: '公示', count: 46 },
        ],
      }),
    ],
  ])('is sound when it %s', (_, one) => {
    expect(told(hallOf(programme(one)))).toEqual([]);
  });

  test.each<[string, Edition, string]>([
    [
      'quotas that do not add up',
      edition({ classes, quota: 45 }),
      'quota editions/quota | 名额 1+5+10+30=46，与名额总数(quota) 45 不符 | 对照来源，改对其中一个。',
    ],
    [
      'prizes that do not add up',
      edition({ classes, purse: 2_000_000 }),
      'purse editions/purse | 奖金 1×200000+5×100000+10×50000+30×20000=1800000 元，与奖金总额(purse) 2000000 元不符 | 对照来源，改对其中一个。',
    ],
    [
      'a stage with more than the one before',
      edition({
        stages: [{ name: '申报', count: 40 }, { name: '初审' }, { name: '公示', count: 46 }],
      }),
      'stages.2.count editions/stages | 环节“公示”有 46 个，比前一环节“申报”的 40 个还多 | 环节按先后排列，数量只减不增。',
    ],
  ])('is told of %s', (_, one, expected) => {
    expect(told(hallOf(programme(edition({ id: 'year-2018' }), one)))).toEqual([
      `programmes/prize.md editions.1.${expected}`,
    ]);
  });

  test('is told of any quota but the sum of its classes', () => {
    const quotas = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(quotas, fc.integer({ min: -9, max: 9 }), (list, error) => {
        const quota = list.reduce((sum, one) => sum + one, 0) + error;
        fc.pre(quota > 0);
        const one = edition({
          classes: list.map((places) => ({ name: '奖', quota: places })),
          quota,
        });
        expect(editionArithmetic(hallOf(programme(one)))).toHaveLength(error === 0 ? 0 : 1);
      }),
      { numRuns: 50 },
    );
  });

  test('has an id of its own in its programme', () => {
    expect(told(hallOf(programme(edition(), edition())))).toEqual([
      'programmes/prize.md editions.1.id editions/id | 届次编号“year-2020”用了两次 | 每一届的编号不能相同。',
    ]);
  });
});

describe('an award', () => {
  const claim = (one: string | undefined) => ({
    outcomes: {
      winner: {
        title: '虚构甲',
        awards: [{ title: '虚构奖', programme: 'prize', edition: one, sources }],
      },
    },
  });

  test.each<[string, string | undefined, Edition]>([
    [
      'in an edition that lists its winners by slug',
      'year-2020',
      edition({ announced: ['winner'] }),
    ],
    ['in one that lists them by title', 'year-2020', edition({ announced: [{ title: '虚构甲' }] })],
    ['in one that lists nobody', 'year-2020', edition()],
    ['in no certain edition', undefined, edition({ announced: [] })],
  ])('may be claimed %s', (_, id, one) => {
    expect(told(hallOf({ ...programme(one), ...claim(id) }))).toEqual([]);
  });

  test.each<[string, string, Edition[], string]>([
    [
      'in an edition that there is not',
      'year-2021',
      [edition(), edition({ id: 'year-2022' })],
      'awards.0.edition awards/edition | “虚构评选”没有届次“year-2021” | 可选：year-2020、year-2022',
    ],
    [
      'in a programme without editions',
      'year-2021',
      [],
      'awards.0.edition awards/edition | “虚构评选”没有届次“year-2021” | 可选：（无）',
    ],
    [
      'that the official list does not have',
      'year-2020',
      [edition({ announced: ['other', { title: '虚构乙' }] })],
      'awards.0 awards/not-listed | “2020年虚构评选”公布的名单里没有“虚构甲” | 对照官方名单；名单漏了就补进评选活动的 announced。',
    ],
  ])('may not be claimed %s', (_, id, editions, expected) => {
    const hall = hallOf({ ...programme(...editions), ...claim(id), studios: { other: {} } });
    expect(told(hall)).toEqual([`outcomes/winner.md ${expected}`]);
  });
});
