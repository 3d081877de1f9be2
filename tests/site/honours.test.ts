import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { htmlFiles } from './lib/html-files.ts';
import { newPage, siteUrl } from './lib/site.ts';

const checks = htmlFiles()
  .map(({ path }) => path)
  .filter((path) => /^\/programmes\/[^/]+\/eligibility\/$/.test(path));
const [check = ''] = checks;

const questions = (page: Page, part: 'scope' | 'exclusions') =>
  page.locator(`[data-part="${part}"] fieldset`);
const status = (page: Page) => page.locator('[role="status"]').innerText();

/** Answers every question of a part. */
async function answer(page: Page, part: 'scope' | 'exclusions', word: '是' | '否'): Promise<void> {
  for (const question of await questions(page, part).all())
    await question.getByLabel(word, { exact: true }).check();
}

describe('the eligibility self-check', () => {
  test('is there, and its programme leads to it', async () => {
    expect(checks).not.toEqual([]);
    const { page, close } = await newPage();
    await page.goto(siteUrl(check.replace('eligibility/', '')));
    await page.locator('#eligibility a.button').click();
    expect(page.url()).toBe(siteUrl(check));
    await close();
  });

  test('without a script is a list to print, and promises no verdict', async () => {
    const { page, close } = await newPage({ script: false });
    await page.goto(siteUrl(check));
    expect(await questions(page, 'scope').count()).toBeGreaterThan(0);
    expect(await questions(page, 'exclusions').count()).toBeGreaterThan(0);
    expect(await page.locator('[role="status"]').isVisible()).toBe(false);
    expect(await page.locator('main').innerText()).toContain('自测不代表评审结论');
    await close();
  });

  test('says what is open, then that the answers fit', async () => {
    const { page, problems, close } = await newPage();
    await page.goto(siteUrl(check));
    const exclusions = await questions(page, 'exclusions').count();
    await questions(page, 'scope').first().getByLabel('是', { exact: true }).check();
    expect(await status(page)).toBe(`还没答完：还有 ${exclusions} 题。`);
    await answer(page, 'exclusions', '否');
    expect(await status(page)).toContain('符合范围');
    expect(problems).toEqual([]);
    await close();
  });

  test('names the question that stands in the way, until it is answered otherwise', async () => {
    const { page, close } = await newPage();
    await page.goto(siteUrl(check));
    await answer(page, 'scope', '是');
    await answer(page, 'exclusions', '否');
    const last = questions(page, 'exclusions').last();
    const number = await last.locator('legend .num').innerText();
    await last.getByLabel('是', { exact: true }).check();
    expect(await status(page)).toContain(`不符合：第 ${number} 题`);
    await last.getByLabel('否', { exact: true }).check();
    expect(await status(page)).toContain('符合范围');
    await close();
  });

  test('fails outside the scope', async () => {
    const { page, close } = await newPage();
    await page.goto(siteUrl(check));
    await answer(page, 'scope', '否');
    expect(await status(page)).toContain('不符合：第 1');
    await close();
  });

  test('sends nothing and keeps nothing: not when submitted, not in the address, not in storage', async () => {
    const { page, close } = await newPage();
    await page.goto(siteUrl(check));
    const sent: string[] = [];
    // The browser asks for the icon whenever it likes.
    page.on('request', (request) => {
      if (!request.url().endsWith('/favicon.svg')) sent.push(request.url());
    });
    await answer(page, 'scope', '是');
    await answer(page, 'exclusions', '否');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '看结果' }).click();
    expect(await page.locator('[role="status"]:focus').count()).toBe(1);
    expect(await status(page)).toContain('符合范围');
    expect(sent).toEqual([]);
    expect(page.url()).toBe(siteUrl(check));
    const kept = () => page.evaluate(() => Object.keys({ ...localStorage, ...sessionStorage }));
    expect(await kept()).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    await page.reload();
    expect(await page.locator('input:checked').count()).toBe(0);
    await close();
  });
});

test('the hall of honours leads to every programme and to the notices', async () => {
  const { page, close } = await newPage();
  await page.goto(siteUrl('/programmes/'));
  const links = await page.$$eval('main a', (found) =>
    found.map((link) => (link as HTMLAnchorElement).href),
  );
  await close();
  const programmes = htmlFiles()
    .map(({ path }) => path)
    .filter((path) => /^\/programmes\/[^/]+\/$/.test(path));
  expect(links).toEqual(expect.arrayContaining(['/notices/', ...programmes].map(siteUrl)));
});
