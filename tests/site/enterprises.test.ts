import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openData } from './lib/open-data.ts';
import { newPage, siteUrl } from './lib/site.ts';

interface Given {
  title: string;
  rungs: { label: string; to: number; unit: string }[];
}
const withLadders = openData('enterprises').filter(({ incentives }) => incentives !== undefined);
const isMoney = ({ unit }: { unit: string }) => unit.endsWith('元');
const drawn = withLadders.find(({ incentives }) =>
  (incentives as Given[]).some(({ rungs }) => rungs.some(isMoney)),
);
if (!drawn) throw new Error('No enterprise of the hall has a reward in money to draw.');
const pages = ['/enterprises/', '/enterprises/incentives/', drawn.path];

/** Label and amount of each rung, as every chart draws them and as the table beside it says them. */
const ladders = (page: Page) =>
  page.$$eval('.incentive', (figures) =>
    figures.map((figure) => {
      const texts = (selector: string) =>
        [...figure.querySelectorAll(selector)].map((one) => (one.textContent ?? '').trim());
      const labels = texts('.ladder-label');
      const amounts = texts('.ladder-amount');
      return {
        chart: labels.map((label, i) => `${label} ${amounts[i]}`),
        spoken: figure.querySelector('.ladder')?.getAttribute('aria-label') ?? '',
        table: [...figure.querySelectorAll('tbody tr')].map((row) =>
          [...row.children].slice(0, 2).map((cell) => (cell.textContent ?? '').trim()),
        ),
      };
    }),
  );

describe('the hall of enterprises', () => {
  test.each([390, 1440].flatMap((width) => pages.map((path) => [width, path] as const)))(
    'at %d pixels: %s stays inside the window and makes no trouble',
    async (width, path) => {
      const { page, problems, close } = await newPage({ width });
      await page.goto(siteUrl(path));
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await close();
      expect(over).toBeLessThanOrEqual(0);
      expect(problems).toEqual([]);
    },
  );

  test('leads to the page of all ladders, and that to every enterprise that has one', async () => {
    const { page, close } = await newPage({ script: false });
    await page.goto(siteUrl('/enterprises/'));
    await page.click('a[href$="/enterprises/incentives/"]');
    const links = await page.$$eval('.incentives h2 a', (all) =>
      all.map((one) => one.textContent?.trim()),
    );
    await close();
    expect(links.sort()).toEqual(withLadders.map(({ title }) => title).sort());
  });
});

describe.each([390, 1440])('a ladder of rewards at %d pixels', (width) => {
  test('says the same in its chart, to the ear and in its table', async () => {
    const { page, close } = await newPage({ width });
    await page.goto(siteUrl('/enterprises/incentives/'));
    const shown = await ladders(page);
    await close();
    const given = withLadders.flatMap(({ incentives }) => incentives as Given[]);
    expect(shown).toHaveLength(given.length);
    for (const { chart, spoken, table } of shown) {
      const rows = table.map((cells) => cells.join(' '));
      const one = given.find(({ rungs }) => rungs[0]?.label === table[0]?.[0]);
      expect(rows).toHaveLength(one?.rungs.length ?? 0);
      const money = rows.filter((_, i) => isMoney(one?.rungs[i] ?? { unit: '' }));
      expect(chart).toEqual(money);
      for (const text of chart) expect(spoken).toContain(text);
    }
  });

  test.each([false, true])(
    'keeps its letters apart and inside (large print: %s)',
    async (elder) => {
      const { page, close } = await newPage({ width, elder });
      await page.goto(siteUrl('/enterprises/incentives/'));
      const trouble = await page.$$eval('.ladder', (charts) =>
        charts.flatMap((chart) => {
          const frame = chart.getBoundingClientRect();
          const boxes = [...chart.querySelectorAll('text')]
            .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 0);
          const outside = boxes
            .filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1)
            .map(({ text }) => `outside ${text}`);
          const ticks = [...chart.querySelectorAll('.ladder-tick')]
            .map((text) => text.getBoundingClientRect())
            .filter(({ width: shown }) => shown > 0);
          const touching = ticks
            .filter((box, i) => i > 0 && box.left < (ticks[i - 1]?.right ?? 0))
            .map(() => 'ticks touch');
          return [...outside, ...touching];
        }),
      );
      await close();
      expect(trouble).toEqual([]);
    },
  );
});
