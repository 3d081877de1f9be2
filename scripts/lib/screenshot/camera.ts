import { chromium } from 'playwright-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { chromiumPath } from '../chromium.ts';

/** How a page is looked at: whole for the README, or narrow and sharp for a document's pictures. */
const lenses = {
  wide: { viewport: { width: 1440, height: 900 } },
  near: { viewport: { width: 800, height: 1000 }, deviceScaleFactor: 2 },
} as const;

/** Room left around what is photographed, in CSS pixels. */
const margin = 8;

export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await chromiumPath(), args: ['--disable-gpu'] });

/** A fresh page in the light theme, nothing moving. */
export async function openPage(browser: Browser, lens: keyof typeof lenses): Promise<Page> {
  const context = await browser.newContext({
    ...lenses[lens],
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'zh-CN',
  });
  return context.newPage();
}

/** What a reader sees first, as PNG. */
export async function photograph(page: Page): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready);
  return page.screenshot();
}

/** The smallest picture that holds these parts of the page, as PNG. */
export async function photographParts(page: Page, ...parts: Locator[]): Promise<Buffer> {
  await page.evaluate(() => {
    scrollTo(0, 0);
    return document.fonts.ready;
  });
  const boxes = await Promise.all(parts.map((part) => part.boundingBox()));
  const seen = boxes.filter((box) => box !== null);
  const left = Math.min(...seen.map(({ x }) => x)) - margin;
  const top = Math.min(...seen.map(({ y }) => y)) - margin;
  const right = Math.max(...seen.map(({ x, width }) => x + width)) + margin;
  const bottom = Math.max(...seen.map(({ y, height }) => y + height)) + margin;
  const clip = { x: left, y: top, width: right - left, height: bottom - top };
  return page.screenshot({ fullPage: true, clip });
}
