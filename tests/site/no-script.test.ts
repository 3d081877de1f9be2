import { expect, test } from 'vitest';
import { htmlFiles } from './lib/html-files.ts';
import { sampleCases, samplePages } from './lib/sample-pages.ts';
import { newPage, siteUrl } from './lib/site.ts';

test.each(sampleCases)('%s shows its heading and its text', async (_, path) => {
  const { page, close } = await newPage({ script: false });
  await page.goto(siteUrl(path));
  const heading = await page.locator('h1').innerText();
  const text = await page.locator('main').innerText();
  await close();
  expect(heading.trim()).not.toBe('');
  expect(text.length).toBeGreaterThan(heading.length + 20);
});

test('the facet pages of a hall are reached by links, and show what they count', async () => {
  const { page, close } = await newPage({ script: false });
  await page.goto(siteUrl('/outcomes/'));
  const groups = page.locator('.facets details');
  for (const group of await groups.all())
    if (!(await group.evaluate((details) => (details as HTMLDetailsElement).open)))
      await group.locator('summary').click();
  const link = groups.locator('a').first();
  const count = await link.locator('.num').innerText();
  await link.click();
  expect(new URL(page.url()).pathname).toMatch(/\/outcomes\/[a-z]+\/[a-z0-9-]+\/$/);
  expect(await page.locator('.list-bar [role="status"]').innerText()).toContain(` ${count} `);
  await close();
});

test.each(['home', 'outcome', 'craftsman'] as const)(
  '%s offers nothing that needs a script',
  async (kind) => {
    const { page, close } = await newPage({ script: false });
    await page.goto(siteUrl(samplePages[kind]));
    for (const element of await page.locator('.needs-script').all())
      expect(await element.isVisible()).toBe(false);
    expect(await page.locator('.needs-script').count()).toBeGreaterThan(0);
    await close();
  },
);

test('the search page says that it needs a script, and offers other ways on', async () => {
  const { page, close } = await newPage({ script: false });
  await page.goto(siteUrl('/search/?q=创新'));
  expect(await page.locator('main').innerText()).toContain('脚本');
  const ways = page.locator('main a[href$="/outcomes/"], main a[href$="/craftsmen/"]');
  expect(await ways.count()).toBe(2);
  await ways.first().click();
  expect(await page.locator('.cards .card').count()).toBeGreaterThan(0);
  await close();
});

test('no page hides its text until a script shows it', () => {
  const hidden = htmlFiles().filter(({ html }) => /<main[^>]*\shidden/.test(html));
  expect(hidden.map(({ path }) => path)).toEqual([]);
});
