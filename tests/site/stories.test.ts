import { describe, expect, test } from 'vitest';
import { openData } from './lib/open-data.ts';
import { newPage, siteUrl } from './lib/site.ts';

const stories = openData('stories');

describe('the hall of stories', () => {
  test('leads to every story, the newest of each group first', async () => {
    const { page, problems, close } = await newPage({ script: false });
    await page.goto(siteUrl('/stories/'));
    const groups = await page.$$eval('main .section', (sections) =>
      sections.map((section) =>
        [...section.querySelectorAll('.card h3 a')].map(
          (link) => new URL((link as HTMLAnchorElement).href).pathname,
        ),
      ),
    );
    const dateOf = (path: string) =>
      String(stories.find((story) => path.endsWith(story.path))?.date);
    expect(groups.flat().length).toBe(stories.length);
    for (const group of groups) {
      const dates = group.map(dateOf);
      expect(dates).toEqual([...dates].sort().reverse());
    }
    expect(problems).toEqual([]);
    await close();
  });
});

describe.each(stories.map(({ path }) => path))('%s', (path) => {
  test('cites in every paragraph, and the numbers lead to its sources', async () => {
    const { page, problems, close } = await newPage({ width: 390 });
    await page.goto(siteUrl(path));
    const bare = await page.$$eval('main .story > p:not(.story-number)', (paragraphs) =>
      paragraphs.filter((one) => !one.querySelector('sup a')).map((one) => one.textContent),
    );
    const dead = await page.$$eval('main .story sup a', (links) =>
      links
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !document.querySelector(href)),
    );
    expect(await page.locator('main .story sup a').count()).toBeGreaterThan(0);
    expect(bare).toEqual([]);
    expect(dead).toEqual([]);
    expect(await page.locator('main .related .card').count()).toBeGreaterThan(0);
    expect(problems).toEqual([]);
    await close();
  });
});
