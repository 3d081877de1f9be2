import { describe, expect, test } from 'vitest';
import { hallScorecardPage, unionScorecardPage } from '#views/scorecard-page';
import { sources } from '../lib/fictional-entries.ts';
import { entryOf, hallOf } from '../lib/hall-of.ts';

const outcomes = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`xu-gou-${i}`, {}]));
const hall = hallOf(
  {
    unions: { shi: { title: '虚构市总工会' }, bie: { title: '别市总工会', region: '乙市' } },
    outcomes: {
      ...outcomes,
      'lao-jiu': {
        title: '虚构老物',
        union: 'shi',
        updated: '2024-01-01',
        awards: [{ title: '虚构奖', sources }],
      },
    },
    studios: { jian: {} },
  },
  { today: '2026-01-02' },
);

describe('the hall’s scorecard', () => {
  const { head, totals, neediest, shown } = hallScorecardPage(hall.catalogue);

  test('is not for search engines', () => {
    expect(head).toMatchObject({ path: '/scorecard/', noindex: true });
  });

  test('has a row a hall and the sum, a cell a column', () => {
    expect(totals.rows.map(([name, entries]) => `${name} ${entries}`)).toEqual([
      '工作室厅 1',
      '成果厅 301',
      '合计 302',
    ]);
    for (const row of totals.rows) expect(row).toHaveLength(totals.columns.length);
  });

  test('lists the thirty neediest of three hundred, the worst first, in words', () => {
    expect(neediest).toHaveLength(30);
    expect(shown).toBe('302 条有缺，这里列最前面的 30 条');
    expect(neediest[0]).toMatchObject({
      entry: { href: '/outcomes/lao-jiu/', text: '虚构老物' },
      answeredBy: { text: '虚构市总工会' },
    });
    expect(neediest[0]?.lacks.slice(0, 3)).toEqual([
      '1 份来源没有可以公开的网址',
      '1 项荣誉没有年份',
      '732 天没有更新',
    ]);
  });
});

describe('a union’s scorecard', () => {
  test('has what belongs to it, and leads on to the hall’s', () => {
    const page = unionScorecardPage(hall.catalogue, entryOf(hall, 'unions', 'shi'));
    expect(page.head).toMatchObject({ path: '/unions/shi/scorecard/', noindex: true });
    expect(page.title).toBe('虚构市总工会条目质量');
    expect(page.neediest.map(({ entry }) => entry.text)).toEqual(['虚构老物']);
    expect(page.more.map(({ href }) => href)).toEqual(['/unions/shi/exhibits.csv', '/scorecard/']);
  });

  test('of a union without exhibits has no rows', () => {
    const page = unionScorecardPage(hall.catalogue, entryOf(hall, 'unions', 'bie'));
    expect(page.totals.rows).toEqual([]);
    expect(page.neediest).toEqual([]);
  });
});
