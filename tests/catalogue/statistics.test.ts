import { describe, expect, test } from 'vitest';
import { statistics } from '#catalogue/statistics';
import type { TallyCode } from '#catalogue/statistics';
import { sources } from '../lib/fictional-entries.ts';
import { hallOf } from '../lib/hall-of.ts';

const honour = (level?: string) => ({ title: '虚构奖', ...(level && { level }), sources });
const hall = hallOf({
  craftsmen: {
    a: { region: '甲一区', honours: [honour('国家'), honour('national'), honour()] },
    b: { region: '甲市', industries: ['ships'] },
    c: { status: 'draft', region: '乙市' },
  },
  outcomes: {
    a: { date: '2021-05-01', industries: ['芯片', '船舶'], awards: [honour('市')] },
    b: { date: '2009', industries: ['港口'], region: '乙市' },
    c: { date: '2021' },
    d: {},
  },
  sources: {
    'xu-gou-yuan-shi': { tier: 'C', date: '2020-01' },
    'xu-gou-wei-yong': { tier: 'B', date: '2019' },
  },
  policies: { a: { sources: [{ id: 'xu-gou-yuan-shi' }] } },
});

const told = (code: TallyCode): string => {
  const tally = statistics(hall.catalogue).find((one) => one.code === code);
  if (!tally) throw new Error(`No tally ${code}.`);
  const rows = tally.rows.filter(({ count }) => count > 0);
  return [...rows.map(({ label, count }) => `${label} ${count}`), `余 ${tally.untold}`].join('，');
};

describe('the hall counts', () => {
  test.each<[string, TallyCode, string]>([
    ['its published entries', 'collections', '工匠 2，成果 4，政策 1，来源 2，余 0'],
    ['a district under its city', 'regions', '甲市 2，乙市 1，余 3'],
    ['an exhibit under each of its industries', 'industries', '芯片 1，船舶 2，余 4'],
    ['honours, not people, by level', 'levels', '国家 2，市 1，余 1'],
    ['outcomes by year, oldest first', 'outcomeYears', '2009 1，2021 2，余 1'],
    ['only the sources that something cites', 'sourceTiers', 'A 1，C 1，余 0'],
    ['sources by year', 'sourceYears', '2020 1，余 1'],
  ])('%s', (_, code, expected) => {
    expect(told(code)).toBe(expected);
  });

  test('rows and untold together are all that was looked at', () => {
    const all = statistics(hall.catalogue);
    const size = (code: TallyCode) =>
      all
        .filter((tally) => tally.code === code)
        .reduce(
          (sum, { rows, untold }) => rows.reduce((n, { count }) => n + count, sum + untold),
          0,
        );
    expect([size('regions'), size('outcomeYears'), size('sourceYears')]).toEqual([6, 4, 2]);
  });

  test('the nine industries, those without exhibits, too', () => {
    const empty = statistics(hallOf({}).catalogue).find(({ code }) => code === 'industries');
    expect(empty?.rows).toEqual([
      { label: '芯片', count: 0 },
      { label: '船舶', count: 0 },
    ]);
  });
});
