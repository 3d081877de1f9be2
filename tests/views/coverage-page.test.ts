import { describe, expect, test } from 'vitest';
import { coveragePage } from '#views/coverage-page';
import type { Entries } from '../lib/hall-of.ts';
import { hallOf } from '../lib/hall-of.ts';

const sections = (entries: Entries) => {
  const page = coveragePage(hallOf(entries).catalogue);
  return new Map(page.sections.map((section) => [section.title, section]));
};

describe('coverage says in words', () => {
  test.each<[string, Entries, string]>([
    [
      'which districts have nothing',
      { craftsmen: { a: { region: '甲市' } } },
      '甲市 1 个区（市）里，1 个没有展品：甲一区。另有 1 件只写到甲市，没有写到区。',
    ],
    [
      'that every district has something',
      { craftsmen: { a: { region: '甲一区' } } },
      '甲市 1 个区（市）都有展品。',
    ],
  ])('%s', (_, entries, note) => {
    expect(
      sections(entries)
        .get('地区')
        ?.charts.map((chart) => chart.note),
    ).toEqual([note]);
  });

  test.each<[string, Entries, string]>([
    [
      'which industries have nothing, and how many exhibits lie outside',
      { craftsmen: { a: { industries: ['船舶'] }, b: {} } },
      '2 个产业里，1 个没有展品：芯片。另有 1 件不在这些产业里，或没有写明产业。',
    ],
    [
      'that every industry has something',
      { craftsmen: { a: { industries: ['船舶', '芯片'] } } },
      '2 个产业都有展品。',
    ],
  ])('%s', (_, entries, note) => {
    expect(
      sections(entries)
        .get('产业')
        ?.charts.map((chart) => chart.note),
    ).toEqual([note]);
  });

  test('what is counted as the front line, its share, and that this is not the real share', () => {
    const told = sections({ craftsmen: { a: { trade: '钳工' }, b: {}, c: {} } }).get('一线职工');
    expect(told?.told[0]).toBe(
      '3 位工匠里，1 位写明了行当或技能等级：写明行当的 1 位，写明技能等级的 0 位。照这个口径，占 33%。',
    );
    expect(told?.told[1]).toContain('这不等于一线职工的比例');
  });

  test('no share of nobody', () => {
    expect(sections({}).get('一线职工')?.told[0]).not.toContain('%');
  });

  test('that sex is not recorded', () => {
    expect(sections({}).get('性别')).toMatchObject({ charts: [] });
    expect(sections({}).get('性别')?.told[0]).toContain('不记录性别');
  });
});

test('fields left empty are counted against all entries of their hall', () => {
  const charts = sections({ enterprises: { a: { size: '100人以下' }, b: {} } }).get(
    '没有写的栏目',
  )?.charts;
  expect(charts?.map(({ title }) => title)).toEqual(['企业，共 2 家']);
  const size = charts?.[0]?.rows.find(({ label }) => label === '规模');
  expect(size?.count).toBe(1);
});
