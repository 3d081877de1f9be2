import { describe, expect, test } from 'vitest';
import { countChart } from '#views/count-chart';
import { statisticsPage } from '#views/statistics-page';
import { hallOf } from '../lib/hall-of.ts';

const words = { title: '虚构统计', note: '', column: '虚构项目' };

describe('a chart of counts', () => {
  test('has an axis of whole numbers that no bar goes beyond', () => {
    const { rows, ticks } = countChart(words, [
      { label: '多', count: 37 },
      { label: '无', count: 0 },
    ]);
    expect(rows.map(({ label, percent }) => [label, percent])).toEqual([
      ['多', 92.5],
      ['无', 0],
    ]);
    expect(ticks.at(-1)).toEqual({ place: 100, text: '40' });
    expect(ticks.every(({ text }) => Number.isInteger(Number(text)))).toBe(true);
  });

  test.each([
    ['of few counts keeps to whole numbers', undefined, 25],
    ['may end at a total', 10, 10],
  ])('%s', (_, most, percent) => {
    expect(countChart(words, [{ label: '一', count: 1 }], most).rows[0]?.percent).toBe(percent);
  });
});

describe('the statistics of the hall', () => {
  const page = statisticsPage(
    hallOf({ craftsmen: { a: { region: '甲一区' }, b: {} }, outcomes: { a: { date: '2020' } } })
      .catalogue,
  );
  const charts = page.groups.flatMap((group) => group.charts);
  const noteOf = (title: string) => charts.find((chart) => chart.title === title)?.note;

  test('say how many they leave out, and nothing when they leave out none', () => {
    expect(noteOf('展品在哪里')).toContain('另有 2 件来源没有写明地区');
    expect(noteOf('成果的年份')).not.toContain('另有');
  });

  test('name the tiers of sources by what they mean', () => {
    const tiers = charts.find(({ title }) => title === '来源的等级');
    expect(tiers?.rows.map(({ label }) => label)).toEqual(['A　官方或署名媒体自己的网站']);
  });

  test('leave out counts that have no rows', () => {
    expect(charts.map(({ title }) => title)).not.toContain('来源的年份');
    expect(charts.every(({ rows }) => rows.length > 0)).toBe(true);
  });
});
