import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SearchQuestion, SearchRequest } from '#search/messages';
import { chromiumPath } from '../../../scripts/lib/chromium.ts';
import { type Script, scriptWorkers } from '../../search/page/scripted-worker.ts';
import { servePage, type ServedPage } from '../../search/page/serve-page.ts';

// The page alone, against a worker that follows a script; tests/search/page.test.ts has the real one.

/**
 * 焊接 has 45 hits, 21 where something is chosen; kongliming is corrected; 无 has none; 断 fails;
 * 等 is never answered.
 */
const script: Script = (request) => {
  if (request.kind === 'suggest') {
    const names = request.text.startsWith('孔') ? ['孔甲', '孔乙', '孔丙'] : [];
    const suggestions = names.map((text) => ({
      text,
      pieces: [
        { text: text.slice(0, 1), mark: true },
        { text: text.slice(1), mark: false },
      ],
      hall: '工匠',
    }));
    return { kind: 'suggest', suggestions };
  }
  const { question, from, size } = request;
  const { text, facets, literal } = question;
  if (text === '断') return { kind: 'error', error: 'network' };
  if (text === '等') return undefined;
  const narrowed = Object.keys(facets).length > 0;
  const none = text.startsWith('无');
  const total = none ? 0 : narrowed ? 21 : 45;
  const hit = (number: number) => ({
    url: `/hall/outcomes/${number}/`,
    title: [
      { text: '虚构的', mark: false },
      { text, mark: true },
    ],
    hall: '成果',
    meta: number === 1 ? '' : '虚构厂 · 示例市 · 2019',
    excerpt: [{ text: '<b>虚构</b>', mark: false }],
  });
  const term = (facet: 'region' | 'year', code: string, label: string) => ({
    code,
    label,
    count: 21,
    chosen: facets[facet] === code,
  });
  const years = Array.from({ length: 12 }, (_, at) => String(2024 - at));
  return {
    kind: 'search',
    answer: {
      total,
      hits: Array.from({ length: Math.max(0, Math.min(size, total - from)) }, (_, at) =>
        hit(from + at),
      ),
      facets: none
        ? []
        : [
            {
              facet: 'region',
              terms: [term('region', '91', '甲市'), term('region', '92', '乙市')],
            },
            { facet: 'year', terms: years.map((year) => term('year', year, year)) },
          ],
      corrected: text === 'kongliming' && !literal ? ['孔利明', '孔立明'] : [],
      apart:
        none && text.includes(' ')
          ? [
              { text: '焊接', total: 45 },
              { text: '无', total: 0 },
            ]
          : [],
    },
  };
};

let served: ServedPage;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  served = await servePage();
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
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.addInitScript(scriptWorkers(script));
  page = await context.newPage();
});
afterEach(() => context.close());

const open = (query: string) => page.goto(served.url + query);

const asked = (): Promise<SearchRequest[]> =>
  page.evaluate(() => (globalThis as unknown as { requests: SearchRequest[] }).requests);

const lastQuestion = async (): Promise<SearchQuestion | undefined> =>
  (await asked()).flatMap((one) => (one.kind === 'search' ? [one.question] : [])).at(-1);

const status = (sentence: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector('#search-status')?.textContent === wanted,
    sentence,
  );

const address = (): string => decodeURIComponent(new URL(page.url()).search);

const hits = () => page.locator('li[data-url]').count();

/** Types as a visitor does, key by key, once the field's code is there. */
async function type(text: string): Promise<void> {
  await page.focus('#query');
  await page.waitForSelector('#query[role="combobox"]');
  await page.keyboard.type(text);
}

const options = () => page.locator('#query-list [role="option"]').allTextContents();

describe('the address', () => {
  test('asks its whole question', async () => {
    await open('?q=焊接&region=91&sort=year&literal=1&shown=40&colour=red');
    await status('焊接，有条件：21 条');
    expect(await asked()).toMatchObject([
      {
        question: { text: '焊接', facets: { region: '91' }, sort: 'year', literal: true },
        from: 0,
        size: 40,
      },
    ]);
  });

  test('keeps the number of hits that are shown, over a reload and back', async () => {
    await open('?q=焊接');
    await status('焊接：45 条');
    await page.click('#search-more');
    await page.waitForFunction(() => document.querySelectorAll('li[data-url]').length === 40);
    expect(address()).toBe('?q=焊接&shown=40');
    expect(await page.evaluate(() => history.length)).toBe(2);
    await page.reload();
    await status('焊接：45 条');
    expect(await hits()).toBe(40);
    await page.click('text=甲市');
    await status('焊接，有条件：21 条');
    expect(address()).toBe('?q=焊接&region=91');
    await page.goBack();
    await status('焊接：45 条');
    expect(await hits()).toBe(40);
  });

  test('brings the place back that a page was scrolled to', async () => {
    await open('?q=焊接');
    await status('焊接：45 条');
    await page.evaluate(() => scrollTo(0, 900));
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-key="year"]')?.click());
    await page.waitForFunction(() => scrollY < 900);
    await page.goBack();
    await page.waitForFunction(() => scrollY === 900);
    await page.reload();
    await page.waitForFunction(() => scrollY === 900);
  });
});

describe('a facet', () => {
  test('is a link to the question it makes', async () => {
    await open('?q=焊接&year=2020');
    await status('焊接，有条件：21 条');
    const link = page.locator('#search-facets a', { hasText: '乙市' });
    expect(decodeURIComponent((await link.getAttribute('href')) ?? '')).toBe(
      '/hall/?q=焊接&region=92&year=2020',
    );
    expect(await link.textContent()).toBe('乙市21');
  });

  test('narrows without a reload, keeps the focus, and is taken back', async () => {
    await open('?q=焊接');
    await status('焊接：45 条');
    await page.evaluate(() => Object.assign(globalThis, { stayed: true }));
    await page.locator('#search-facets a', { hasText: '甲市' }).press('Enter');
    await status('焊接，有条件：21 条');
    expect(await page.evaluate(() => 'stayed' in globalThis)).toBe(true);
    const focused = page.locator('#search-facets a:focus');
    expect(await focused.textContent()).toBe('甲市21');
    expect(await focused.getAttribute('aria-current')).toBe('true');
    await page.getByRole('link', { name: '去掉 甲市' }).press('Enter');
    await status('焊接：45 条');
    expect(address()).toBe('?q=焊接');
  });

  test('shows its first values, then all, and stays so', async () => {
    await open('?q=焊接');
    await status('焊接：45 条');
    const years = page.locator('[data-facet="year"] li:visible');
    expect(await years.count()).toBe(8);
    await page.click('text=还有 4 项');
    expect(await years.count()).toBe(12);
    await page.click('text=甲市');
    await status('焊接，有条件：21 条');
    expect(await years.count()).toBe(12);
  });

  test('never hides a chosen value', async () => {
    await open('?q=焊接&year=2013');
    await status('焊接，有条件：21 条');
    const years = page.locator('[data-facet="year"] li:visible');
    expect(await years.last().textContent()).toBe('201321');
  });

  test('opens in another tab by the key for that', async () => {
    await open('?q=焊接');
    await status('焊接：45 条');
    const tab = context.waitForEvent('page');
    await page.locator('#search-facets a', { hasText: '甲市' }).click({ modifiers: ['Control'] });
    expect(decodeURIComponent((await tab).url())).toContain('region=91');
    expect(address()).toBe('?q=焊接');
  });
});

test('the order of the hits is chosen, and said', async () => {
  await open('?q=焊接');
  await status('焊接：45 条');
  await page.click('text=按年份');
  await page.waitForSelector('[data-key="year"][aria-current]');
  expect(address()).toBe('?q=焊接&sort=year');
  expect((await lastQuestion())?.sort).toBe('year');
});

test('a correction is said, and leads back to the text', async () => {
  await open('?q=kongliming');
  await status('改查“孔利明”“孔立明”：45 条');
  await page.click('text=仍查 kongliming');
  await status('kongliming：45 条');
  expect(await page.textContent('#search-back')).toBe('');
  expect(address()).toBe('?q=kongliming&literal=1');
  expect((await lastQuestion())?.literal).toBe(true);
});

test('without a hit there are ways on, each with an answer', async () => {
  await open('?q=无 焊接&region=91&literal=1');
  await status('条件下没有 无 焊接');
  expect(await page.locator('.search-ways li').allTextContents()).toEqual([
    '不限条件 无 焊接',
    '只查 焊接45 件',
    '不限原字 无 焊接',
  ]);
  await page.click('text=只查 焊接');
  await status('焊接：45 条');
  expect(address()).toBe('?q=焊接');
});

test('a hit is drawn as text, and without the lines it lacks', async () => {
  await open('?q=焊接');
  await status('焊接：45 条');
  const second = page.locator('li[data-url]').nth(1);
  expect(await second.locator('p').allTextContents()).toEqual(['成果', '<b>虚构</b>']);
  expect(await second.locator('mark').textContent()).toBe('焊接');
  expect(await second.getAttribute('data-url')).toBe('/hall/outcomes/1/');
});

describe('a failure', () => {
  test('is told, and asked again when the network is back', async () => {
    await open('?q=断');
    await status('网络断开');
    expect(await page.getAttribute('#search-results', 'data-state')).toBe('error');
    const asked = (times: number) =>
      page.waitForFunction(
        (count) =>
          (globalThis as unknown as { requests: unknown[] }).requests.length === count &&
          document.querySelector<HTMLElement>('#search-results')?.dataset.state === 'error',
        times,
      );
    await page.click('#search-retry');
    // Only what has failed is asked again: the second answer must be there.
    await asked(2);
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await asked(3);
  });

  test('of a further question takes the hits of the first away', async () => {
    await open('?q=焊接');
    await status('焊接：45 条');
    await page.fill('#query', '断');
    await page.press('#query', 'Enter');
    await status('网络断开');
    expect(await hits()).toBe(0);
  });
});

test('a wait is said when it lasts, over the hits before it', async () => {
  await open('?q=焊接');
  await status('焊接：45 条');
  await page.fill('#query', '等');
  await page.press('#query', 'Enter');
  await status('');
  await status('搜索中');
  expect(await hits()).toBe(20);
});

describe('suggestions', () => {
  test('come below the field, with what they are', async () => {
    await open('');
    await type('孔');
    await page.waitForSelector('#query[aria-expanded="true"]');
    expect(await options()).toEqual(['孔甲工匠', '孔乙工匠', '孔丙工匠']);
    expect(await page.locator('#query-list mark').first().textContent()).toBe('孔');
    expect(await page.textContent('form [role="status"]')).toBe('3 条建议');
  });

  test('are chosen by arrows and Enter', async () => {
    await open('');
    await type('孔');
    await page.waitForSelector('#query[aria-expanded="true"]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const active = (await page.getAttribute('#query', 'aria-activedescendant')) ?? '';
    expect(await page.textContent(`#${active}`)).toBe('孔乙工匠');
    expect(await page.inputValue('#query')).toBe('孔');
    await page.keyboard.press('Enter');
    await status('孔乙：45 条');
    expect(address()).toBe('?q=孔乙');
    expect(await page.getAttribute('#query', 'aria-expanded')).toBe('false');
  });

  test('are chosen by a click', async () => {
    await open('');
    await type('孔');
    await page.click('text=孔丙');
    await status('孔丙：45 条');
  });

  test('leave Enter to the text while none is active', async () => {
    await open('');
    await type('孔');
    await page.waitForSelector('#query[aria-expanded="true"]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await status('孔：45 条');
  });

  test('go by Escape, the text stays', async () => {
    await open('');
    await type('孔');
    await page.waitForSelector('#query[aria-expanded="true"]');
    await page.keyboard.press('Escape');
    expect(await page.getAttribute('#query', 'aria-expanded')).toBe('false');
    expect(await page.inputValue('#query')).toBe('孔');
  });

  test('wait for the end of a composition', async () => {
    await open('');
    await page.focus('#query');
    await page.waitForSelector('#query[role="combobox"]');
    const input = await context.newCDPSession(page);
    await input.send('Input.imeSetComposition', {
      text: 'kong',
      selectionStart: 4,
      selectionEnd: 4,
    });
    await page.waitForTimeout(300);
    expect(await asked()).toEqual([]);
    await input.send('Input.insertText', { text: '孔' });
    await page.waitForSelector('#query[aria-expanded="true"]');
    expect(await asked()).toMatchObject([{ kind: 'suggest', text: '孔' }]);
  });

  test('are not asked for before something is typed', async () => {
    await open('');
    await page.focus('#query');
    await page.waitForSelector('#query[role="combobox"]');
    await page.waitForTimeout(300);
    expect(await asked()).toEqual([]);
  });

  test('that cannot load leave the form as it is', async () => {
    await page.route(/search-field/, (route) => route.abort());
    await open('');
    await page.fill('#query', '孔');
    await page.press('#query', 'Enter');
    await status('孔：45 条');
  });
});

describe('recent queries', () => {
  const remembered = () => page.evaluate(() => localStorage.getItem('shaitu-recent'));

  async function ask(...queries: string[]): Promise<void> {
    await open('');
    for (const query of queries) {
      await page.focus('#query');
      await page.waitForSelector('#query[role="combobox"]');
      await page.fill('#query', query);
      await page.press('#query', 'Enter');
      await status(`${query}：45 条`);
    }
  }

  test('are those that were sent, not those of an address', async () => {
    await open('?q=焊接');
    await status('焊接：45 条');
    expect(await remembered()).toBeNull();
    await ask('轧机', '水泵');
    expect(await remembered()).toBe('水泵\n轧机');
  });

  test('stand below the empty field, and are taken away there', async () => {
    await ask('轧机', '水泵', '焊机');
    await open('');
    await page.focus('#query');
    await page.waitForSelector('#query[aria-expanded="true"]');
    expect(await options()).toEqual(['焊机', '水泵', '轧机']);
    await page.locator('form').getByRole('button', { name: '删除 水泵' }).click();
    expect(await options()).toEqual(['焊机', '轧机']);
    await page.locator('form').getByRole('button', { name: '清除' }).press('Enter');
    expect(await options()).toEqual([]);
    expect(await remembered()).toBeNull();
  });

  test('stand on the page that asks nothing, as links, and are taken away there', async () => {
    await ask('轧机', '水泵');
    await open('');
    const list = page.locator('#search-ways');
    expect(await list.locator('a').allTextContents()).toEqual(['水泵', '轧机']);
    await list.getByRole('button', { name: '删除 水泵' }).click();
    expect(await list.locator('a').allTextContents()).toEqual(['轧机']);
    await list.locator('a').click();
    await status('轧机：45 条');
    await page.goBack();
    await list.getByRole('button', { name: '清除' }).click();
    expect(await list.textContent()).toBe('');
    expect(await remembered()).toBeNull();
  });
});
