import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { pageCollections } from '#schema/collection-name';
import { openData } from './lib/open-data.ts';
import { newPage, site, siteUrl } from './lib/site.ts';

interface LetterLink {
  name: string;
  count: number;
  href: string | undefined;
}

/** A letter as its pages show it; `previous` and `next` are the letters that they lead to. */
interface Letter {
  href: string;
  entries: string[];
  previous: string | undefined;
  next: string | undefined;
}

let links: LetterLink[];
let letters: Letter[];

const hrefs = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (found) => found.map((link) => link.getAttribute('href') ?? ''));

/** What a letter lists, from its first page to its last. */
async function read(page: Page, href: string): Promise<Letter> {
  await page.goto(new URL(href, site.url).href);
  const entries = await hrefs(page, '.letter-group a');
  const [previous] = await hrefs(page, '.letter-ways [rel="prev"]');
  const [next] = await hrefs(page, '.letter-ways [rel="next"]');
  const [more] = await hrefs(page, '.pager [rel="next"]');
  const rest = more === undefined ? [] : (await read(page, more)).entries;
  return { href, entries: [...entries, ...rest], previous, next };
}

beforeAll(async () => {
  const { page, close } = await newPage({ script: false });
  await page.goto(siteUrl('/search/'));
  links = await page.$$eval('.letters a', (found) =>
    found.map((link) => ({
      name: link.querySelector('b')?.textContent ?? '',
      count: Number(link.querySelector('.num')?.textContent),
      href: link.getAttribute('href') ?? undefined,
    })),
  );
  letters = [];
  for (const { href } of links) if (href !== undefined) letters.push(await read(page, href));
  await close();
}, 120_000);

test('every page of an entry is reached by its letter without script', () => {
  const entries = pageCollections
    .flatMap((collection) => openData(collection).map((entry) => entry.path))
    // A source that nothing cites is open data, but has no page.
    .filter((entry) => existsSync(path.join(site.dir, entry, 'index.html')));
  const reached = new Set(letters.flatMap((letter) => letter.entries));
  expect(entries.length).toBeGreaterThan(0);
  expect([...reached].sort()).toEqual(entries.map((entry) => site.base + entry.slice(1)).sort());
});

test('the alphabet is whole, and counts what its pages list', () => {
  const listed = new Map(letters.map(({ href, entries }) => [href, entries.length]));
  expect(links.map(({ name }) => name).join('')).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ其他');
  expect(links.map(({ count }) => count)).toEqual(
    links.map(({ href }) => (href === undefined ? 0 : listed.get(href))),
  );
});

test('each letter leads to the one before and the one after', () => {
  const way = letters.map(({ href }) => href);
  expect(letters.map(({ previous }) => previous)).toEqual([undefined, ...way.slice(0, -1)]);
  expect(letters.map(({ next }) => next)).toEqual([...way.slice(1), undefined]);
});

test('the letters are there beside the results, too', async () => {
  const { page, close } = await newPage({ width: 390 });
  await page.goto(siteUrl('/search/?q=创新'));
  await page.waitForSelector('#search-results[data-state="done"]');
  expect(await page.locator('.letters a[href]').first().isVisible()).toBe(true);
  await close();
});

test('where the search page says that it needs a script, it leads to the letters', async () => {
  const { page, close } = await newPage({ script: false });
  await page.goto(siteUrl('/search/'));
  await page.locator('noscript a').click();
  const { hash } = new URL(page.url());
  expect(await page.locator(`${hash} .letters`).isVisible()).toBe(true);
  await close();
});
