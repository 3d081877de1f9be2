import { AxeBuilder } from '@axe-core/playwright';
import { syllables } from '#i18n/pinyin';
import type { Page } from 'playwright-core';
import { withoutCiteMarks } from '#schema/cite-mark';
import { describe, expect, test } from 'vitest';
import { openData, richest } from './lib/open-data.ts';
import { readDocuments } from './lib/read-documents.ts';
import { samplePages } from './lib/sample-pages.ts';
import { newPage, site, siteUrl } from './lib/site.ts';

// Written against the public interface in docs/interface.md, nothing else.
interface Answer {
  state: string | null;
  total: number;
  urls: (string | null)[];
  marks: string[];
  text: string;
}

async function answer(page: Page): Promise<Answer> {
  await page.waitForSelector('#search-results[data-state="done"]');
  return page.$eval('#search-results', (results) => ({
    state: results.getAttribute('data-state'),
    total: Number(results.getAttribute('data-total')),
    urls: [...results.querySelectorAll('li[data-url]')].map((hit) => hit.getAttribute('data-url')),
    marks: [...results.querySelectorAll('li[data-url] mark')].map(({ textContent }) => textContent),
    text: results.textContent,
  }));
}

const searchUrl = (query: string) => siteUrl(`/search/?${new URLSearchParams({ q: query })}`);

async function search(query: string): Promise<Answer> {
  const { page, problems, close } = await newPage();
  await page.goto(searchUrl(query));
  const result = await answer(page);
  await close();
  expect(problems).toEqual([]);
  return result;
}

const withBase = (path: string) => site.base + path.slice(1);

/** The first run of a pattern in what an entry says, its citations aside. */
function word(texts: readonly unknown[], pattern: RegExp): string | undefined {
  return texts
    .flatMap((text) => (typeof text === 'string' ? [withoutCiteMarks(text)] : []))
    .flatMap((text) => text.match(pattern) ?? [])[0];
}

describe('a name is answered by its own page', () => {
  test.each([
    ['craftsman', richest('craftsmen')],
    ['studio', richest('studios')],
    ['outcome', richest('outcomes')],
    ['union', richest('unions')],
  ])('%s', async (_, { title, path }) => {
    const { total, urls, marks } = await search(title);
    expect(urls[0]).toBe(withBase(path));
    expect(total).toBeGreaterThanOrEqual(urls.length);
    expect(marks.join('')).toContain([...title][0]);
  });

  test('part of a name is enough', async () => {
    const { title, path } = richest('studios');
    const { urls } = await search(title.slice(0, 4));
    expect(urls).toContain(withBase(path));
  });
});

describe('words in the text', () => {
  const outcome = richest('outcomes');
  const told = [outcome.problem, outcome.solution, ...((outcome.points ?? []) as string[])];

  test('a term from an exhibit finds it, marked in an excerpt', async () => {
    const term = word(told, /\p{Script=Han}{4,6}/u);
    expect(term).toBeDefined();
    const { urls, marks } = await search(term ?? '');
    expect(urls).toContain(withBase(outcome.path));
    expect(marks.join('')).toContain(term?.slice(0, 2));
  });

  test('a term of Latin letters or digits finds its exhibit', async () => {
    const spoken = openData('outcomes').flatMap((entry) => {
      const texts = [entry.title, entry.summary, entry.problem, entry.solution];
      const term = word(texts, /[A-Za-z]{2,}[A-Za-z0-9]*|\d{2,}/);
      return term === undefined ? [] : [{ term, path: entry.path }];
    });
    const [one] = spoken;
    expect(one).toBeDefined();
    if (!one) return;
    for (const query of [one.term, one.term.toLowerCase(), one.term.toUpperCase()]) {
      const { urls, total } = await search(query);
      expect(total, query).toBeGreaterThan(0);
      if (total <= urls.length) expect(urls, query).toContain(withBase(one.path));
    }
  });
});

describe('every list of hits', () => {
  test('is in rank order, shows the first twenty, and the rest on demand', async () => {
    const { page, close } = await newPage();
    await page.goto(searchUrl('的'));
    const { total, urls } = await answer(page);
    expect(urls).toHaveLength(Math.min(total, 20));
    expect(new Set(urls).size).toBe(urls.length);
    if (total > 20) {
      await page.locator('#search-results button:visible').click();
      await page.waitForFunction(() => document.querySelectorAll('li[data-url]').length > 20);
      const more = await answer(page);
      expect(more.urls.slice(0, 20)).toEqual(urls);
    }
    await close();
  });

  test('leads to pages that are there', async () => {
    const { page, close } = await newPage();
    await page.goto(searchUrl(richest('craftsmen').title));
    const { urls } = await answer(page);
    await page.locator(`li[data-url] a`).first().click();
    await page.waitForURL(`**${urls[0]}`);
    expect(await page.locator('h1').innerText()).toBe(richest('craftsmen').title);
    await close();
  });
});

describe('a name in pinyin', () => {
  const { title, path } = richest('craftsmen');
  const spelled = syllables(title, true).join('');

  test('is corrected, which is said, and leads back to what was typed', async () => {
    const { page, problems, close } = await newPage();
    await page.goto(searchUrl(spelled));
    expect((await answer(page)).urls).toContain(withBase(path));
    expect(await page.textContent('#search-status')).toContain(`“${title}”`);
    await page.locator('#search-back a', { hasText: spelled }).click();
    await page.waitForURL(/literal=1/);
    await answer(page);
    expect(await page.textContent('#search-status')).not.toContain(`“${title}”`);
    await close();
    expect(problems).toEqual([]);
  });
});

describe('facets', () => {
  test('leave as many hits as they say, one after the other', async () => {
    const { page, problems, close } = await newPage();
    await page.goto(searchUrl('的'));
    await answer(page);
    for (const facet of ['collection', 'region']) {
      const value = page.locator(`[data-facet="${facet}"] a`).first();
      const promised = Number(await value.locator('.num').textContent());
      const href = (await value.getAttribute('href')) ?? '';
      await page.locator(`[data-facet="${facet}"]`).evaluate((group) => {
        group.setAttribute('open', '');
      });
      await value.click();
      await page.waitForSelector(`[data-facet="${facet}"] a[aria-current]`);
      expect((await answer(page)).total).toBe(promised);
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(href);
    }
    const narrowed = await answer(page);
    await page.reload();
    await page.waitForSelector('.chip');
    expect(await answer(page)).toEqual(narrowed);
    await close();
    expect(problems).toEqual([]);
  });

  test('that nobody knows leave a way back', async () => {
    const { page, close } = await newPage();
    await page.goto(`${searchUrl('的')}&region=nowhere`);
    expect((await answer(page)).total).toBe(0);
    await page.locator('.search-ways a').first().click();
    await page.waitForSelector('li[data-url]');
    await close();
  });
});

test('the address keeps how many hits are shown', async () => {
  const { page, close } = await newPage();
  await page.goto(`${searchUrl('的')}&shown=40`);
  const { total, urls } = await answer(page);
  expect(urls).toHaveLength(Math.min(total, 40));
  await close();
});

describe('odd questions', () => {
  test.each([
    ['something absent', '龘靐齾爩'],
    ['punctuation', '，。！？'],
    ['HTML', '<img src=x onerror=alert(1)>'],
    ['10,000 characters', '焊'.repeat(10_000)],
  ])('%s: no hit, and a sentence', async (_, query) => {
    const { page, problems, close } = await newPage();
    await page.goto(siteUrl('/search/'));
    await page.locator('main input[name="q"]').fill(query);
    await page.locator('main input[name="q"]').press('Enter');
    const { total, urls, text } = await answer(page);
    expect([total, urls]).toEqual([0, []]);
    expect(text.trim()).not.toBe('');
    expect(await page.locator('#search-results img').count()).toBe(0);
    await close();
    expect(problems).toEqual([]);
  });

  test.each(['/search/', '/search/?q=', '/search/?q=%20'])('%s asks nothing', async (path) => {
    const { page, close } = await newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(siteUrl(path));
    await page.waitForLoadState('networkidle');
    expect(await page.getAttribute('#search-results', 'data-state')).toBe('idle');
    expect(asked.filter((url) => url.includes('search-index'))).toEqual([]);
    await close();
  });
});

describe('suggestions', () => {
  const { title, path } = richest('craftsmen');

  test('come in the header of any page, and nothing of them before the field is wanted', async () => {
    const { page, problems, close } = await newPage();
    const late: string[] = [];
    page.on('request', (request) => {
      if (/search-(index|field)|worker/.test(request.url())) late.push(request.url());
    });
    await page.goto(siteUrl(samplePages.outcome));
    await page.waitForLoadState('networkidle');
    expect(late).toEqual([]);
    const field = page.locator('header input[name="q"]');
    await field.focus();
    await page.waitForSelector('header input[role="combobox"]');
    await field.pressSequentially(title.slice(0, 2));
    const option = page.getByRole('option', { name: title }).first();
    await option.waitFor();
    await option.click();
    await page.waitForURL('**/search/?q=*');
    expect((await answer(page)).urls).toContain(withBase(path));
    await close();
    expect(problems).toEqual([]);
  });

  test.each([
    [1440, 'light', false],
    [390, 'dark', false],
    [390, 'light', true],
  ] as const)('at %i px, %s, 长辈版 %s, axe finds nothing', async (width, theme, elder) => {
    const { page, close } = await newPage({ width, theme, elder });
    await page.goto(searchUrl('的'));
    await answer(page);
    const field = page.locator('main input[name="q"]');
    await field.focus();
    await page.waitForSelector('main input[role="combobox"]');
    await field.fill(title.slice(0, 1));
    await page.waitForSelector('main input[aria-expanded="true"]');
    await page.keyboard.press('ArrowDown');
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    await close();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(wide).toBeLessThanOrEqual(width);
  });
});

test('an answer moves nothing that is seen', async () => {
  const { page, close } = await newPage({ width: 390 });
  await page.addInitScript(() => {
    let shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
      Object.assign(globalThis, { shift });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const shifts: number[] = [];
  for (const query of [richest('craftsmen').title, '的', '龘靐齾爩']) {
    await page.goto(searchUrl(query));
    await answer(page);
    await page.waitForLoadState('networkidle');
    shifts.push(await page.evaluate(() => (globalThis as { shift?: number }).shift ?? 0));
  }
  await close();
  for (const shift of shifts) expect(shift).toBeLessThan(0.02);
});

describe('the box in the header', () => {
  test('stands on every page and leads to the search', async () => {
    const pages = await readDocuments((document) => {
      const form = document.querySelector('header form[role="search"]');
      const fields = form?.querySelectorAll('input[name="q"]').length;
      return `${form?.getAttribute('action')} ${fields}`;
    });
    const without = pages.filter(({ found }) => found !== `${site.base}search/ 1`);
    expect(pages.length).toBeGreaterThan(0);
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  test('answers from any page, and the back button returns to it', async () => {
    const { title, path } = richest('craftsmen');
    const { page, close } = await newPage();
    await page.goto(siteUrl(samplePages.outcome));
    await page.locator('header input[name="q"]').fill(title);
    await page.locator('header input[name="q"]').press('Enter');
    await page.waitForURL('**/search/?q=*');
    expect((await answer(page)).urls[0]).toBe(withBase(path));
    await page.goBack();
    await page.waitForURL(`**${samplePages.outcome}`);
    await close();
  });
});

test('the back button returns from a second question to the first', async () => {
  const [one, two] = [richest('craftsmen'), richest('studios')];
  const { page, close } = await newPage();
  await page.goto(searchUrl(one.title));
  const before = await answer(page);
  await page.locator('main input[name="q"]').fill(two.title);
  await page.locator('main input[name="q"]').press('Enter');
  await page.waitForSelector(`li[data-url="${withBase(two.path)}"]`);
  await page.goBack();
  await page.waitForSelector(`li[data-url="${withBase(one.path)}"]`);
  expect((await answer(page)).urls).toEqual(before.urls);
  expect(await page.locator('main input[name="q"]').inputValue()).toBe(one.title);
  await close();
});
