import { describe, expect, test } from 'vitest';
import { openData, richest } from './lib/open-data.ts';
import { newPage, site, siteUrl } from './lib/site.ts';

const tour = richest('tours');
const stops = tour.stops as { entry: string }[];
const titles = stops.map(({ entry }) => {
  const [collection, slug] = entry.split('/') as ['outcomes', string];
  return openData(collection).find((exhibit) => exhibit.slug === slug)?.title;
});

/** The page's path below the base. */
const pathOf = (url: string): string => `/${new URL(url).pathname.slice(site.base.length)}`;

describe('a tour', () => {
  test('is walked from its card to the last stop and back, without a script', async () => {
    const { page, problems, close } = await newPage({ script: false });
    await page.goto(siteUrl('/tours/'));
    await page.locator('.card').filter({ hasText: tour.title }).getByRole('link').click();
    expect(await page.locator('.stops > li h3').allInnerTexts()).toEqual(titles);
    await page.locator('main .button').first().click();
    const seen: string[] = [];
    for (const [i] of stops.entries()) {
      seen.push(await page.locator('h1').innerText());
      expect(await page.locator('.stop-progress').innerText()).toBe(
        `第 ${i + 1} 站，共 ${stops.length} 站`,
      );
      expect(await page.locator('progress').getAttribute('value')).toBe(String(i + 1));
      if (i < stops.length - 1) await page.locator('a[rel="next"]').click();
    }
    expect(seen).toEqual(titles);
    expect(await page.locator('a[rel="next"]').count()).toBe(0);
    await page.locator('.stop-links a').last().click();
    expect(pathOf(page.url())).toBe(tour.path);
    expect(problems).toEqual([]);
    await close();
  });

  test('goes back from its second stop to the first, which has none before it', async () => {
    const { page, close } = await newPage();
    await page.goto(siteUrl(`${tour.path}2/`));
    await page.locator('a[rel="prev"]').click();
    expect(pathOf(page.url())).toBe(`${tour.path}1/`);
    expect(await page.locator('a[rel="prev"]').count()).toBe(0);
    await close();
  });

  test('leads at every stop to an exhibit, whose page leads back to the stop', async () => {
    const place = stops.findIndex(({ entry }) => entry.startsWith('outcomes/'));
    expect(place).toBeGreaterThanOrEqual(0);
    const { page, close } = await newPage();
    await page.goto(siteUrl(`${tour.path}${place + 1}/`));
    await page.locator('.stop .button').click();
    expect(pathOf(page.url())).toBe(`/${stops[place]?.entry}/`);
    await page.locator('.aside .box a').filter({ hasText: tour.title }).click();
    expect(pathOf(page.url())).toBe(`${tour.path}${place + 1}/`);
    await close();
  });
});
