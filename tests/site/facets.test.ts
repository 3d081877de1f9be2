import type { Page } from 'playwright-core';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { facetFile, openData, siteFile } from './lib/open-data.ts';
import { newPage, site, siteUrl } from './lib/site.ts';

const hall = 'outcomes';
const { facets, entries } = facetFile(hall);

interface Pair {
  values: [facet: string, value: string][];
  /** Slugs of the entries that fall under both, in the hall's order. */
  slugs: string[];
}

/** Two values of two facets that share the most entries, among pairs where either alone has more. */
function fullestPair(): Pair {
  const values = Object.entries(facets).flatMap(([facet, byValue]) =>
    Object.entries(byValue).map(([value, places]) => ({ facet, value, places })),
  );
  const pairs = values.flatMap((a) =>
    values
      .filter((b) => b.facet > a.facet)
      .map((b) => {
        const common = a.places.filter((place) => b.places.includes(place));
        const narrows = common.length < Math.min(a.places.length, b.places.length);
        return { a, b, common: narrows ? common : [] };
      }),
  );
  const [best] = pairs.sort((x, y) => y.common.length - x.common.length);
  if (!best || best.common.length === 0) throw new Error('No two facets narrow one another.');
  return {
    values: [
      [best.a.facet, best.a.value],
      [best.b.facet, best.b.value],
    ],
    slugs: best.common.map((place) => entries[place]?.[0] ?? ''),
  };
}

const pair = fullestPair();
const [first, second] = pair.values as [[string, string], [string, string]];
const combined = `/${hall}/?${new URLSearchParams(pair.values)}`;

const choice = (page: Page, [facet, value]: [string, string]) =>
  page.locator(`[data-facet="${facet}"] a[data-value="${value}"]`);

async function choose(page: Page, value: [string, string]): Promise<void> {
  const link = choice(page, value);
  if (!(await link.isVisible())) await page.locator(`[data-facet="${value[0]}"] summary`).click();
  await link.click();
}

/** Slugs of the exhibits in the list, in order; waits for the combined list. */
async function listed(page: Page): Promise<(string | undefined)[]> {
  await page.waitForSelector('.combined, .list-bar .chip');
  return page.$$eval('#outcomes-list li > a, #outcomes-list li h2 a', (links) =>
    links.map((link) => link.getAttribute('href')?.split('/').at(-2)),
  );
}

describe('the facet file', () => {
  test('agrees with the open data on who is there', () => {
    expect(entries.map(([slug]) => slug)).toEqual(openData(hall).map(({ slug }) => slug));
    expect(entries.map(([, title]) => title)).toEqual(openData(hall).map(({ title }) => title));
  });

  test('lists under a kind the entries that are of that kind', () => {
    const { entries: terms } = JSON.parse(siteFile('data/vocabularies.json')) as {
      entries: { slug: string; terms: { code: string; 'zh-CN': string }[] }[];
    };
    const kinds = terms.find(({ slug }) => slug === 'outcome-kinds')?.terms ?? [];
    for (const [code, places] of Object.entries(facets.kind ?? {})) {
      const kind = kinds.find((term) => term.code === code)?.['zh-CN'];
      const expected = openData(hall).filter((entry) => entry.kind === kind || entry.kind === code);
      expect(places.map((place) => entries[place]?.[0])).toEqual(expected.map(({ slug }) => slug));
    }
  });
});

describe('two facets', () => {
  test('are combined by clicking: the entries of both, their number, the address', async () => {
    const { page, problems, close } = await newPage();
    await page.goto(siteUrl(`/${hall}/`));
    await choose(page, first);
    await page.waitForURL(`**/${hall}/${first.join('/')}/`);
    await choose(page, second);
    await page.waitForURL(`**${combined}`);
    expect(await listed(page)).toEqual(pair.slugs);
    expect(await page.locator('.list-bar [role="status"]').innerText()).toContain(
      String(pair.slugs.length),
    );
    await close();
    expect(problems).toEqual([]);
  });

  test('count every other choice as it would be beside them', async () => {
    const { page, close } = await newPage();
    await page.goto(siteUrl(combined));
    await listed(page);
    const shown = await page.$$eval('[data-facet] a[data-value]', (links) =>
      links.map((link) => ({
        facet: link.closest('[data-facet]')?.getAttribute('data-facet') ?? '',
        value: link.getAttribute('data-value') ?? '',
        count: Number(link.querySelector('.num')?.textContent),
      })),
    );
    await close();
    for (const { facet, value, count } of shown) {
      const chosen = new Map([...pair.values, [facet, value] as const]);
      const sets = [...chosen].map(([name, one]) => new Set(facets[name]?.[one]));
      const both = entries.filter((_, place) => sets.every((set) => set.has(place)));
      expect(count, `${facet}=${value}`).toBe(both.length);
    }
    expect(shown.length).toBeGreaterThan(pair.values.length);
  });

  test('survive a reload and the back button', async () => {
    const { page, close } = await newPage();
    await page.goto(siteUrl(`/${hall}/${first.join('/')}/`));
    await choose(page, second);
    expect(await listed(page)).toEqual(pair.slugs);
    await page.reload();
    expect(await listed(page)).toEqual(pair.slugs);
    await page.goBack();
    await page.waitForURL(`**/${hall}/${first.join('/')}/`);
    expect(await page.locator('.cards .card').count()).toBeGreaterThan(0);
    await page.goForward();
    expect(await listed(page)).toEqual(pair.slugs);
    await close();
  });

  test('lose one by its chip, and the other by choosing it again', async () => {
    const { page, close } = await newPage();
    await page.goto(siteUrl(combined));
    await page.locator('.chip').first().click();
    await page.waitForURL(`**/${hall}/${second.join('/')}/`);
    await choose(page, second);
    await page.waitForURL(`**/${hall}/`);
    expect(await page.locator('.chip').count()).toBe(0);
    await close();
  });

  test('that share nothing say so', async () => {
    const pairs = Object.entries(facets.kind ?? {}).flatMap(([kind, of]) =>
      Object.entries(facets.industry ?? {})
        .filter(([, places]) => !places.some((place) => of.includes(place)))
        .map(([industry]) => ({ kind, industry })),
    );
    const [apart] = pairs;
    if (!apart) throw new Error('Every kind meets every industry.');
    const { page, close } = await newPage();
    await page.goto(siteUrl(`/${hall}/?${new URLSearchParams(apart)}`));
    await page.waitForSelector('.chip');
    expect(await page.locator('.combined li').count()).toBe(0);
    expect(await page.locator('.list-bar [role="status"]').innerText()).not.toBe('');
    await close();
  });
});

test('an unknown value in the address leaves the hall as it is', async () => {
  const { page, problems, close } = await newPage();
  await page.goto(siteUrl(`/${hall}/?nothing=known`));
  await page.waitForLoadState('networkidle');
  expect(await page.locator('.cards .card').count()).toBeGreaterThan(0);
  await close();
  expect(problems).toEqual([]);
});

describe('a list page', () => {
  test('asks for the facet file only when facets are combined', async () => {
    const { page, close } = await newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const wanted = () => asked.filter((path) => path.includes('/data/facets/'));
    await page.goto(siteUrl(`/${hall}/`));
    await page.waitForLoadState('networkidle');
    await page.goto(siteUrl(`/${hall}/${first.join('/')}/`));
    await page.waitForLoadState('networkidle');
    expect(wanted()).toEqual([]);
    await page.goto(siteUrl(combined));
    await listed(page);
    expect(wanted()).toEqual([`${site.base}data/facets/${hall}.json`]);
    await close();
  });

  test.each(['craftsmen', 'studios', 'outcomes'])(
    'of %s runs at most 8 KB of script',
    async (name) => {
      const { page, close } = await newPage();
      const files: Promise<Buffer>[] = [];
      page.on('response', (response) => {
        if (response.request().resourceType() === 'script') files.push(response.body());
      });
      await page.goto(siteUrl(`/${name}/`));
      await page.waitForLoadState('networkidle');
      const inline = await page.$$eval(
        'script:not([src]):not([type="application/ld+json"])',
        (scripts) => scripts.map(({ textContent }) => textContent).join('\n'),
      );
      const loaded = await Promise.all(files);
      await close();
      const bytes = [Buffer.from(inline), ...loaded].map((code) => brotliCompressSync(code).length);
      expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(8 * 1024);
    },
  );
});
