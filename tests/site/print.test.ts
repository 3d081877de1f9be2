import { expect, test } from 'vitest';
import { samplePages } from './lib/sample-pages.ts';
import { newPage, siteUrl } from './lib/site.ts';

test.each(['outcome', 'craftsman', 'studio'] as const)(
  '%s on paper has its text, not the ways around it',
  async (kind) => {
    const { page, close } = await newPage({ theme: 'dark' });
    await page.goto(siteUrl(samplePages[kind]));
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const gone of ['.site-nav', '.site-find', '.tools', '.breadcrumbs', '.skip'])
      expect(await page.locator(gone).isVisible(), gone).toBe(false);
    for (const kept of ['h1', '.lead', '.sources'])
      expect(await page.locator(kept).first().isVisible(), kept).toBe(true);
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await close();
    expect(paper).toBe('rgb(255, 255, 255)');
  },
);
