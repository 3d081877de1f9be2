import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildSearchIndex } from '#search/build-index';
import { chromiumPath } from '../../scripts/lib/chromium.ts';
import { startServer, type RunningServer } from '../../scripts/lib/static-server.ts';
import { fictionalRecords } from './fictional-records.ts';

const BASE = '/hall/';
const records = fictionalRecords(150).map((record) => ({
  ...record,
  url: BASE + record.url.slice(1),
}));

let folder: string;
let server: RunningServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'search-page-'));
  const root = path.join(import.meta.dirname, 'page');
  await build({
    root,
    base: BASE,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  });
  await buildSearchIndex(records, { outDir: folder });
  server = await startServer({ dir: folder, base: BASE, port: 0, compress: true });
  browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: ['--disable-gpu'],
  });
}, 120_000);

afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
});

beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
});
afterEach(() => context.close());

async function open(query: string): Promise<void> {
  await page.goto(`${server.url}?${new URLSearchParams({ q: query })}`);
}

/** Waits until the results say the state, and returns their sentence. */
async function state(wanted: string): Promise<string> {
  await page.waitForSelector(`#search-results[data-state="${wanted}"]`);
  return (await page.textContent('#search-status')) ?? '';
}

function urls(): Promise<(string | undefined)[]> {
  return page.$$eval('li[data-url]', (items) =>
    items.map((item) => (item instanceof HTMLElement ? item.dataset.url : undefined)),
  );
}

async function total(): Promise<number> {
  return Number(await page.getAttribute('#search-results', 'data-total'));
}

const holding = records.filter(({ body, title }) => (title + body).includes('激光焊接')).length;

describe('the search page', () => {
  test('fetches nothing of the index before there is a query', async () => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(server.url);
    expect(await state('idle')).toBe('请输入');
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => /search-index|worker/.test(url))).toEqual([]);
  });

  test('answers the address: total, twenty hits, marks', async () => {
    await open('激光焊接');
    expect(await state('done')).toBe(`激光焊接：${holding} 条`);
    expect(await total()).toBe(holding);
    expect(await urls()).toHaveLength(20);
    expect(await page.textContent('li mark')).toBe('激光焊接');
    expect(await page.getAttribute('li a', 'href')).toMatch(/^\/hall\/\w+\/xu-gou-/);
  });

  test('sends less than 120 KB from the first visit to the first hits', async () => {
    let bytes = 0;
    // The worker has a context of its own, of which only the headers are known here.
    context.on('response', (response) => {
      bytes += Number(response.headers()['content-length']);
    });
    await open('激光焊接');
    await state('done');
    expect(bytes).toBeGreaterThan(80_000);
    expect(bytes).toBeLessThan(120_000);
  });

  test('shows the rest on demand, each hit once', async () => {
    await open('虚构');
    await state('done');
    while (await page.isVisible('#search-more')) {
      const before = (await urls()).length;
      await page.click('#search-more');
      await page.waitForFunction((n) => document.querySelectorAll('li').length > n, before);
    }
    expect(await total()).toBe(150);
    expect(new Set(await urls()).size).toBe(150);
    expect(page.url()).toContain(new URLSearchParams({ q: '虚构' }).toString());
  });

  test('answers the form without a reload, and the back button', async () => {
    await open('激光焊接');
    await state('done');
    await page.evaluate(() => Object.assign(globalThis, { stayed: true }));
    await page.fill('input', '虚构第3厂');
    await page.press('input', 'Enter');
    await page.waitForFunction(() =>
      document.querySelector('#search-status')?.textContent?.includes('第3厂'),
    );
    expect(await page.evaluate(() => 'stayed' in globalThis)).toBe(true);
    await page.goBack();
    await page.waitForFunction(() =>
      document.querySelector('#search-status')?.textContent?.includes('激光'),
    );
    expect(await page.inputValue('input')).toBe('激光焊接');
  });

  test.each([
    ['punctuation', '，。！', '没有字'],
    ['an unknown word', '龘龘', '没有 龘龘'],
    ['markup', '<img src=x onerror=alert(1)>', '没有 <img src=x onerror=alert(1)>'],
    ['10,000 characters', '焊'.repeat(10_000), `没有 ${'焊'.repeat(100)} 只用前 100 字`],
  ])('says a sentence to %s', async (_, query, sentence) => {
    await page.goto(server.url);
    await page.fill('input', query);
    await page.press('input', 'Enter');
    expect(await state('done')).toBe(sentence);
    expect(await total()).toBe(0);
    expect(await page.$('#search-results img')).toBeNull();
  });

  test.each([
    ['a missing index', /search-index/, 404, '索引缺失'],
    ['a server that fails', /search-index/, 503, '网络断开'],
    ['a missing part of the index', /pf_index/, 404, '索引缺失'],
    ['a missing worker', /worker/, 404, '无法搜索'],
  ])('tells of %s, and answers the retry', async (_, pattern, status, sentence) => {
    await page.route(pattern, (route) => route.fulfill({ status }));
    await open('激光焊接');
    expect(await state('error')).toBe(sentence);
    await page.unroute(pattern);
    await page.click('#search-retry');
    await state('done');
    expect(await total()).toBe(holding);
  });

  test('tells when the network goes between two queries', async () => {
    await open('激光焊接');
    await state('done');
    await page.route(/search-index/, (route) => route.abort());
    await page.fill('input', '余热回收');
    await page.press('input', 'Enter');
    expect(await state('error')).toBe('网络断开');
  });
});
