import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildSearchIndex } from '#search/build-index';
import { chromiumPath } from '../../scripts/lib/chromium.ts';
import { fictionalRecords } from './fictional-records.ts';
import { BASE, servePage, type ServedPage } from './page/serve-page.ts';

// Page, worker and index together; tests/browser/search/page.test.ts has the page alone.

const records = fictionalRecords(150).map((record) => ({
  ...record,
  url: BASE + record.url.slice(1),
}));
const holding = records.filter(({ body, title }) => (title + body).includes('激光焊接'));

let served: ServedPage;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  served = await servePage((folder) =>
    buildSearchIndex(records, { outDir: folder, cacheDir: path.join(folder, 'cache') }),
  );
  browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: ['--disable-gpu'],
  });
}, 120_000);

afterAll(async () => {
  await browser.close();
  await served.close();
});

beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
});
afterEach(() => context.close());

async function open(query: string): Promise<void> {
  await page.goto(`${served.url}?${new URLSearchParams({ q: query })}`);
}

/** Waits until the results say the state, and returns their sentence. */
async function state(wanted: string): Promise<string> {
  await page.waitForSelector(`#search-results[data-state="${wanted}"]`);
  return (await page.textContent('#search-status')) ?? '';
}

async function sentence(wanted: string): Promise<void> {
  await page.waitForFunction(
    (text) => document.querySelector('#search-status')?.textContent === text,
    wanted,
  );
}

async function ask(query: string): Promise<void> {
  await page.fill('#query', query);
  await page.press('#query', 'Enter');
}

function urls(): Promise<(string | undefined)[]> {
  return page.$$eval('li[data-url]', (items) =>
    items.map((item) => (item instanceof HTMLElement ? item.dataset.url : undefined)),
  );
}

async function total(): Promise<number> {
  return Number(await page.getAttribute('#search-results', 'data-total'));
}

const requestsOf = (pattern: RegExp): string[] => {
  const seen: string[] = [];
  context.on('request', (request) => {
    if (pattern.test(request.url())) seen.push(request.url());
  });
  return seen;
};

describe('what is fetched', () => {
  test('is nothing before there is an intent, and no index before there is a text', async () => {
    const late = requestsOf(/search-index|worker|search-field/);
    await page.goto(served.url);
    expect(await state('idle')).toBe('请输入');
    await page.waitForLoadState('networkidle');
    expect(late).toEqual([]);
    await page.focus('#query');
    await page.waitForSelector('#query[role="combobox"]');
    await page.waitForLoadState('networkidle');
    expect(late.filter((url) => /search-index|worker/.test(url))).toEqual([]);
  });

  test('is less than 120 KB from the first visit to the first hits', async () => {
    let bytes = 0;
    // The worker has a context of its own, of which only the headers are known here.
    context.on('response', (response) => {
      bytes += Number(response.headers()['content-length']);
    });
    await open('激光焊接');
    await state('done');
    expect(bytes).toBeGreaterThan(40_000);
    expect(bytes).toBeLessThan(120_000);
  });
});

describe('an answer', () => {
  test('has a total, twenty hits and marks', async () => {
    await open('激光焊接');
    expect(await state('done')).toBe(`激光焊接：${holding.length} 条`);
    expect(await total()).toBe(holding.length);
    expect(await urls()).toHaveLength(20);
    expect(await page.textContent('li mark')).toBe('激光焊接');
    expect(await page.getAttribute('li[data-url] a', 'href')).toMatch(/^\/hall\/\w+\/xu-gou-/);
  });

  test('shows the rest on demand, each hit once', async () => {
    await open('虚构');
    await state('done');
    while (await page.isVisible('#search-more')) {
      const before = (await urls()).length;
      await page.click('#search-more');
      await page.waitForFunction(
        (n) => document.querySelectorAll('li[data-url]').length > n,
        before,
      );
    }
    expect(await total()).toBe(150);
    expect(new Set(await urls()).size).toBe(150);
  });

  test('is narrowed to as many hits as the facet promised', async () => {
    await open('激光焊接');
    await state('done');
    const outcomes = holding.filter(({ url }) => url.includes('/outcomes/')).length;
    const link = page.locator('[data-facet="collection"] a', { hasText: '成果' });
    expect(await link.locator('.num').textContent()).toBe(String(outcomes));
    await page.locator('[data-facet="collection"]').evaluate((group) => {
      if (group instanceof HTMLDetailsElement) group.open = true;
    });
    await link.click();
    await sentence(`激光焊接，有条件：${outcomes} 条`);
    for (const url of await urls()) expect(url).toContain('/outcomes/');
  });

  test.each([
    ['punctuation', '，。！', '没有字'],
    ['an unknown word', '龘龘', '没有 龘龘'],
    ['markup', '<img src=x onerror=alert(1)>', '没有 <img src=x onerror=alert(1)>'],
    ['10,000 characters', '焊'.repeat(10_000), `没有 ${'焊'.repeat(100)} 只用前 100 字`],
  ])('to %s is a sentence', async (_, query, wanted) => {
    await page.goto(served.url);
    await ask(query);
    expect(await state('done')).toBe(wanted);
    expect(await total()).toBe(0);
    expect(await page.$('#search-results img')).toBeNull();
  });
});

test('a text that is typed is answered by suggestions, of which one is searched', async () => {
  const { title } = records[0] ?? { title: '' };
  await page.goto(served.url);
  await page.focus('#query');
  await page.waitForSelector('#query[role="combobox"]');
  await page.keyboard.type(title);
  const first = page.locator('[role="option"]').first();
  await first.waitFor();
  expect(await first.locator('span').textContent()).toBe(title);
  await first.click();
  await state('done');
  expect(await total()).toBeGreaterThan(0);
});

test('the form is answered without a reload, and so is the back button', async () => {
  await open('激光焊接');
  await state('done');
  await page.evaluate(() => Object.assign(globalThis, { stayed: true }));
  const employed = records.filter(({ meta }) => meta.includes('虚构第3厂')).length;
  await ask('虚构第3厂');
  await sentence(`虚构第3厂：${employed} 条`);
  expect(await page.evaluate(() => 'stayed' in globalThis)).toBe(true);
  await page.goBack();
  await sentence(`激光焊接：${holding.length} 条`);
  expect(await page.inputValue('#query')).toBe('激光焊接');
});

describe('a failure', () => {
  test.each([
    ['a missing index', /search-index/, 404, '索引缺失'],
    ['a server that fails', /search-index/, 503, '网络断开'],
    ['a missing part of the index', /pf_index/, 404, '索引缺失'],
    ['a missing worker', /worker/, 404, '程序没有取到'],
  ])('for %s is told, and the retry answered', async (_, pattern, status, wanted) => {
    await page.route(pattern, (route) => route.fulfill({ status }));
    await open('激光焊接');
    expect(await state('error')).toBe(wanted);
    await page.unroute(pattern);
    await page.click('#search-retry');
    await state('done');
    expect(await total()).toBe(holding.length);
  });

  test('between two queries is told', async () => {
    await open('激光焊接');
    await state('done');
    await page.route(/search-index/, (route) => route.abort());
    await ask('余热回收');
    expect(await state('error')).toBe('网络断开');
  });

  test('of the device is told as such, what was fetched still answers, and it comes back', async () => {
    await open('激光焊接');
    await state('done');
    await page.click('[data-key="year"]');
    await page.waitForSelector('[data-key="year"][aria-current]');
    await context.setOffline(true);
    await page.click('[data-key="relevance"]');
    await page.waitForSelector('[data-key="relevance"][aria-current]');
    expect(await total()).toBe(holding.length);
    await ask('余热回收');
    expect(await state('error')).toBe('没有网络');
    await context.setOffline(false);
    await state('done');
  });
});
