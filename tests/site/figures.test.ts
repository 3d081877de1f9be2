import { describe, expect, test } from 'vitest';
import { openData } from './lib/open-data.ts';
import { newPage, siteUrl } from './lib/site.ts';

interface Survey {
  no?: string;
  values: { label: string; value?: number; misprint?: { likely: string } }[];
}
const surveys = openData('figures').flatMap(({ path, survey }) =>
  survey === undefined ? [] : [{ path, survey: survey as Survey }],
);
const withSurvey = (test: (survey: Survey) => boolean): string => {
  const found = surveys.find(({ survey }) => test(survey));
  if (!found) throw new Error('No figure of the hall is of this kind.');
  return found.path;
};
const missing = withSurvey(({ values }) => values.every(({ value }) => value === undefined));
const misprinted = withSurvey(({ values }) => values.some((one) => one.misprint));
const plain = withSurvey(({ values }) => values.every(({ value }) => value !== undefined));
const totals = openData('figures').find((one) => one.totals !== undefined)?.path ?? '';
const pages = ['/figures/', missing, misprinted, plain, totals];

describe('the hall of data', () => {
  test.each([390, 1440].flatMap((width) => pages.map((path) => [width, path] as const)))(
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

  test('leads to every figure, the numbered ones in order', async () => {
    const { page, close } = await newPage({ script: false });
    await page.goto(siteUrl('/figures/'));
    const links = await page.$$eval('.figure-list a', (all) =>
      all.map((one) => ({
        path: new URL((one as HTMLAnchorElement).href).pathname,
        no: one.querySelector('.num')?.textContent?.trim(),
      })),
    );
    await close();
    const paths = openData('figures').map(({ path }) => new URL(siteUrl(path)).pathname);
    expect(links.map(({ path }) => path).sort()).toEqual(paths.sort());
    const numbers = links.flatMap(({ no }) => (no === undefined ? [] : [Number(no.slice(1))]));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(numbers).toHaveLength(surveys.filter(({ survey }) => survey.no !== undefined).length);
  });

  test.each(surveys.map(({ path, survey }) => [path, survey] as const))(
    '%s says the same in its chart, its table and its data',
    async (path, { values }) => {
      const { page, close } = await newPage({ width: 390 });
      await page.goto(siteUrl(path));
      const shown = await page.evaluate(() => {
        const texts = (selector: string) =>
          [...document.querySelectorAll(selector)].map((one) => (one.textContent ?? '').trim());
        return {
          bars: texts('.chart .bars .num'),
          table: texts('.figure-table tbody td:nth-of-type(1)'),
          labels: texts('.figure-table tbody th'),
          drawn: document.querySelectorAll('.chart .bars rect').length,
        };
      });
      await close();
      expect(shown.table).toEqual(shown.bars);
      expect(shown.labels).toEqual(values.map(({ label }) => label));
      expect(shown.table.map((text) => text === '缺')).toEqual(
        values.map(({ value }) => value === undefined),
      );
      expect(shown.drawn).toBe(values.filter(({ value }) => value !== undefined).length);
    },
  );

  test('a misprint is shown as printed, with what is probably meant beside it', async () => {
    const { page, close } = await newPage();
    await page.goto(siteUrl(misprinted));
    const text = await page.locator('.figure-table').innerText();
    await close();
    const { survey } = surveys.find(({ path }) => path === misprinted) ?? {};
    const wrong = survey?.values.find(({ misprint }) => misprint);
    expect(text).toContain(wrong?.label);
    expect(text).toContain(`疑为“${wrong?.misprint?.likely}”之误`);
  });

  test.each([false, true])('letters keep apart and inside (large print: %s)', async (elder) => {
    const { page, close } = await newPage({ width: 390, elder });
    const touching: string[] = [];
    for (const { path } of openData('figures')) {
      await page.goto(siteUrl(path));
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) touching.push(`${path} is ${over} px too wide`);
      const found = await page.$$eval('.bars-axis text', (ticks) => {
        const boxes = ticks
          .map((tick) => tick.getBoundingClientRect())
          .filter((box) => box.width > 0);
        return boxes.filter((box, i) => i > 0 && box.left < (boxes[i - 1]?.right ?? 0) + 2).length;
      });
      if (found > 0) touching.push(`${path}: ${found} ticks`);
    }
    await close();
    expect(touching).toEqual([]);
  });
});

test('a figure’s data can be fetched, and its page says it is a dataset', async () => {
  const { page, close } = await newPage({ script: false });
  await page.goto(siteUrl(misprinted));
  const href = await page.getAttribute('a[href$=".csv"]', 'href');
  const jsonLd = await page.textContent('script[type="application/ld+json"]');
  await close();
  const answer = await fetch(new URL(href ?? '', siteUrl('/')));
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('likely');
  expect(jsonLd).toContain('"Dataset"');
});
