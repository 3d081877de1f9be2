import { describe, expect, test } from 'vitest';
import { openData } from './lib/open-data.ts';
import { newPage, siteUrl } from './lib/site.ts';

const pages = ['/statistics/', '/coverage/'];
const cases = [390, 1440].flatMap((width) => pages.map((path) => [width, path] as const));

describe('statistics and coverage', () => {
  test.each(cases)(
    'at %d pixels: %s stays inside the window and makes no trouble',
    async (width, path) => {
      const { page, problems, close } = await newPage({ width, script: false });
      await page.goto(siteUrl(path));
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await close();
      expect(over).toBeLessThanOrEqual(0);
      expect(problems).toEqual([]);
    },
  );

  test.each(cases)(
    'at %d pixels: bars of %s are as long as their numbers say',
    async (width, path) => {
      const { page, close } = await newPage({ width });
      await page.goto(siteUrl(path));
      const charts = await page.$$eval('.tally', (all) =>
        all.map((chart) =>
          [...chart.querySelectorAll('tbody tr')].map((row) => ({
            count: Number(row.querySelector('td')?.textContent),
            length: row.querySelector('rect')?.getBoundingClientRect().width ?? Number.NaN,
          })),
        ),
      );
      await close();
      expect(charts.length).toBeGreaterThan(4);
      for (const rows of charts) {
        const most = rows.reduce((a, b) => (b.count > a.count ? b : a));
        for (const { count, length } of rows)
          expect(Math.abs(length * most.count - most.length * count)).toBeLessThanOrEqual(
            most.count,
          );
      }
    },
  );

  test('ticks of an axis do not touch, in large print, either', async () => {
    const { page, close } = await newPage({ width: 390, elder: true });
    await page.goto(siteUrl('/statistics/'));
    const touching = await page.$$eval('.tally-axis', (axes) =>
      axes.flatMap((axis) => {
        const boxes = [...axis.querySelectorAll('text')]
          .map((tick) => tick.getBoundingClientRect())
          .filter((box) => box.width > 0);
        return boxes.filter((box, i) => i > 0 && box.left < (boxes[i - 1]?.right ?? 0) + 2);
      }),
    );
    await close();
    expect(touching).toEqual([]);
  });
});

test('the CSV of the statistics agrees with the open data', async () => {
  const text = await (await fetch(siteUrl('/statistics.csv'))).text();
  const count = (name: string) => text.match(new RegExp(`各类条目,${name},(\\d+)`))?.[1];
  expect(count('工匠')).toBe(String(openData('craftsmen').length));
  expect(count('图表')).toBe(String(openData('figures').length));
});
