import { expect, test } from 'vitest';
import { sampleCases } from './lib/sample-pages.ts';
import { newPage, siteUrl } from './lib/site.ts';

// A breach of the content security policy is an error in the console.
test.each([...sampleCases, ['search for a word', '/search/?q=创新']])(
  '%s: no console error, no third party, no failed request',
  async (_, path) => {
    const { page, problems, close } = await newPage();
    await page.goto(siteUrl(path));
    // What is loaded lazily is asked for only when it comes into sight.
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
    await close();
    expect(problems).toEqual([]);
  },
);

test('a page that does not exist is answered with a page of the hall', async () => {
  const { page, close } = await newPage();
  const response = await page.goto(siteUrl('/outcomes/there-is-no-such-page/'));
  expect(response?.status()).toBe(404);
  expect(await page.locator('h1').count()).toBe(1);
  await close();
});
