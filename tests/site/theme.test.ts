import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { htmlFiles } from './lib/html-files.ts';
import { newPage, siteUrl } from './lib/site.ts';

const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const chosen = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme);

/** The colour of the paper under each of the system's themes, with nothing chosen. */
async function paper(theme: 'light' | 'dark'): Promise<string> {
  const { page, close } = await newPage({ theme });
  await page.goto(siteUrl('/'));
  const colour = await background(page);
  await close();
  return colour;
}

test('a first visit follows the system, and goes on following it', async () => {
  const [light, dark] = [await paper('light'), await paper('dark')];
  expect(light).not.toBe(dark);
  const { page, close } = await newPage({ theme: 'light' });
  await page.goto(siteUrl('/'));
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await background(page)).toBe(dark);
  expect(await chosen(page)).toBeUndefined();
  await close();
});

describe.each([
  { system: 'light', other: 'dark' },
  { system: 'dark', other: 'light' },
] as const)('on a $system system', ({ system, other }) => {
  test(`${other} can be chosen, and the next page remembers`, async () => {
    const { page, close } = await newPage({ theme: system });
    await page.goto(siteUrl('/'));
    const button = page.getByRole('button', { name: '蓝图' });
    expect(await button.getAttribute('aria-pressed')).toBe(String(system === 'dark'));
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe(String(other === 'dark'));
    await page.goto(siteUrl('/outcomes/'));
    expect(await chosen(page)).toBe(other);
    expect(await background(page)).toBe(await paper(other));
    await close();
  });
});

test('the chosen theme is on the page before anything is painted', async () => {
  const { page, close } = await newPage({ theme: 'light' });
  await page.addInitScript(() => {
    localStorage.setItem('shaitu-theme', 'dark');
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      Object.assign(globalThis, { themeAtBody: document.documentElement.dataset.theme });
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(siteUrl('/'));
  expect(await page.evaluate(() => Reflect.get(globalThis, 'themeAtBody') as unknown)).toBe('dark');
  await close();
});

test('on every page the script that sets it stands in the head, before any style', () => {
  const late = htmlFiles().filter(({ html }) => {
    const script = html.indexOf('shaitu-theme');
    const style = html.search(/<style|<link[^>]*rel="stylesheet"/);
    return script === -1 || script > style || script > html.indexOf('</head>');
  });
  expect(late.map(({ path }) => path)).toEqual([]);
});
