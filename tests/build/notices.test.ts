import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../../scripts/lib/chromium.ts';
import { startServer } from '../../scripts/lib/static-server.ts';
import { cite } from '../lib/fictional-entries.ts';
import { markdownFile } from '../lib/markdown-file.ts';
import { smallest } from './lib/fictional-files.ts';
import { fictionalHall } from './lib/fictional-hall.ts';
import { deadLinks } from './lib/site-files.ts';

const today = '2026-03-05';
const hall = fictionalHall({
  ...smallest,
  'notices/xian-zai.md': markdownFile(
    'notices',
    {
      title: '虚构年度名单公示（虚构）',
      number: '虚总工〔2026〕1号',
      start: '2026-03-02',
      end: '2026-03-10',
      updated: '2026-03-02',
      subjects: ['xu-gou-jia-ju', { title: '虚构铸造厂', detail: '虚构的说明' }],
      channels: [{ kind: '电话', value: '021-60000000' }],
    },
    `虚构市总工会拟定下列名单。${cite}\n`,
  ),
  'notices/yi-qian.md': markdownFile('notices', {
    title: '虚构往年公示',
    start: '2025-03-03',
    end: '2025-03-07',
    result: `公示期内没有收到意见。${cite}`,
  }),
});
const file = (name: string): string => readFileSync(path.join(hall.out, name), 'utf8');
let browser: Browser;
let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  expect((await hall.build({ SHAITU_TODAY: today })).output).toContain('网站已生成');
  server = await startServer({ dir: hall.out, base: '/', port: 0 });
  browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: ['--disable-gpu'],
  });
}, 60_000);
afterAll(async () => {
  await browser.close();
  await server.close();
  hall.remove();
});

/** Opens a page as a visitor does, at a moment, with or without script. */
async function opened(address: string, moment?: string): Promise<Page> {
  const page = await browser.newPage({ javaScriptEnabled: moment !== undefined });
  if (moment !== undefined) await page.clock.setFixedTime(moment);
  await page.goto(server.url + address);
  return page;
}
const clockOf = async (page: Page): Promise<string> => {
  const text = await page.locator('.clock').first().innerText();
  await page.close();
  return text.replace(/\s+/g, ' ');
};

describe('the clock of a notice', () => {
  test('without script is the build’s judgement with its date', async () => {
    expect(await clockOf(await opened('notices/xian-zai/'))).toBe(
      `公示中，还剩 4 个工作日 按 ${today} 计算`,
    );
  });

  test.each([
    ['before it begins', '2026-03-01T15:59:59Z', '未开始'],
    ['from midnight in China', '2026-03-01T16:00:00Z', '公示中，还剩 7 个工作日'],
    ['on a Sunday', '2026-03-08T04:00:00Z', '公示中，还剩 2 个工作日'],
    ['until the last midnight in China', '2026-03-10T15:59:59Z', '公示中，还剩 1 个工作日'],
    ['afterwards', '2026-03-10T16:00:00Z', '已结束'],
  ])('goes by the visitor’s clock %s', async (_, moment, text) => {
    expect(await clockOf(await opened('notices/xian-zai/', moment))).toBe(text);
  });

  test('goes on the board, too', async () => {
    expect(await clockOf(await opened('notices/', '2026-03-10T16:00:00Z'))).toBe('已结束');
  });

  test('takes a script of 1 KB at most', () => {
    const html = file('notices/xian-zai/index.html');
    const [script = ''] = [...html.matchAll(/<script type="module"[^>]*>([^]*?)<\/script>/g)]
      .map(([, text = '']) => text)
      .filter((text) => text.includes('data-clock'));
    expect(script).not.toBe('');
    expect(Buffer.byteLength(script)).toBeLessThanOrEqual(1024);
  });
});

test('the board shows what hangs now, then what hung before by year', async () => {
  const page = await opened('notices/');
  expect(await page.locator('main h2').allInnerTexts()).toEqual([
    '公示怎么算',
    '近期公示',
    '往年公示 2025年',
  ]);
  expect(await page.locator('main h3').allInnerTexts()).toEqual([
    '虚构年度名单公示（虚构）',
    '虚构往年公示',
  ]);
  await page.close();
});

test('a notice links whom the hall knows, and names the office', async () => {
  const page = await opened('notices/xian-zai/');
  expect(await page.locator('.notice-sheet ol li').allInnerTexts()).toEqual([
    '虚构夹具',
    '虚构铸造厂　虚构的说明',
  ]);
  expect(await page.locator('.notice-sheet ol a').getAttribute('href')).toBe(
    '/outcomes/xu-gou-jia-ju/',
  );
  expect(await page.locator('.notice-sheet').innerText()).toContain('021-60000000');
  await page.close();
});

test('what is over tells its result', async () => {
  const page = await opened('notices/yi-qian/');
  expect(await page.locator('.notice-sheet').innerText()).toContain('公示期内没有收到意见');
  await page.close();
});

test('on paper it is one page of A4, with the sheet and nothing around it', async () => {
  const page = await opened('notices/xian-zai/', '2026-03-05T04:00:00Z');
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['.site-header', '.site-footer', '.clock', '.aside', '.sources'])
    expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
  expect(await page.locator('.signature').isVisible()).toBe(true);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.close();
});

test('its calendar file is there, and nothing leads nowhere', () => {
  expect(file('notices/xian-zai.ics')).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
  expect(existsSync(path.join(hall.out, 'notices/yi-qian.ics'))).toBe(true);
  expect(deadLinks(hall.out, '/')).toEqual([]);
});

test('a hall without notices says what will hang here, and by which rule', async () => {
  const empty = fictionalHall(smallest);
  expect((await empty.build()).output).toContain('网站已生成');
  const html = readFileSync(path.join(empty.out, 'notices/index.html'), 'utf8');
  empty.remove();
  expect(html).toContain('这里会挂什么');
  expect(html).toContain('公示不少于 5 个工作日');
});
