import { describe, expect, test } from 'vitest';
import { sampleCases, samplePages } from './lib/sample-pages.ts';
import { newPage, siteUrl } from './lib/site.ts';

const widths = [390, 1440];

test.each(sampleCases)('%s is never scrolled sideways, nor in 长辈版', async (_, path) => {
  const { page, close } = await newPage();
  await page.goto(siteUrl(path));
  const tooWide: string[] = [];
  for (const elder of [false, true])
    for (const width of widths) {
      await page.setViewportSize({ width, height: 844 });
      const scrollWidth = await page.evaluate((on) => {
        document.documentElement.toggleAttribute('data-elder', on);
        return document.documentElement.scrollWidth;
      }, elder);
      if (scrollWidth > width) tooWide.push(`${scrollWidth} px at ${width}, ${elder}`);
    }
  await close();
  expect(tooWide).toEqual([]);
});

/** What readers aim at: the ways through the hall, its buttons, its filters, its search. */
const targets = [
  '.brand',
  '.site-nav a',
  '.site-footer nav a',
  '.facets a',
  '.facets summary',
  '.segments a',
  '.pager a',
  '.letters a',
  '.letter-group a',
  '.card',
  '.room a',
  'button',
  'input',
  'a.button',
  'a.more',
].join(', ');

/** The visible targets under a height in CSS pixels, as `class or tag: height`. */
function lowTargets([selector, least]: readonly [string, number]): string[] {
  return [...document.querySelectorAll(selector)]
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && box.height > 0 && box.height < least)
    .map(({ element, box }) => `${element.outerHTML.slice(0, 90)}: ${Math.round(box.height)} px`);
}

describe('长辈版', () => {
  test.each(sampleCases)('%s: text of 24 px, targets of 60 px', async (_, path) => {
    const { page, close } = await newPage({ width: 390, elder: true });
    await page.goto(siteUrl(path));
    const size = await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('main p, main li, main dd, main dt, main a, footer dd')]
        .filter((element) => element.checkVisibility() && element.clientHeight > 1)
        .filter((element) => !element.closest('svg, sup'))
        .filter((element) => parseFloat(getComputedStyle(element).fontSize) < 24)
        .map((element) => element.outerHTML.slice(0, 90)),
    );
    const low = await page.evaluate(lowTargets, [targets, 60] as const);
    await close();
    expect(size).toBeGreaterThanOrEqual(24);
    expect(small).toEqual([]);
    expect(low).toEqual([]);
  });

  test.each(widths)('at %i px cards stand in one column', async (width) => {
    const { page, close } = await newPage({ width, elder: true });
    await page.goto(siteUrl('/outcomes/'));
    const lefts = await page.$$eval('.cards > li', (cards) =>
      cards.map((card) => card.getBoundingClientRect().left),
    );
    const sides = await page.$$eval('.facets, .cards', (parts) =>
      parts.map((part) => part.getBoundingClientRect().left),
    );
    await close();
    expect(lefts.length).toBeGreaterThan(1);
    expect(new Set(lefts).size).toBe(1);
    expect(new Set(sides).size).toBe(1);
  });

  test('its button turns it on, the next page remembers, and the button turns it off', async () => {
    const { page, close } = await newPage();
    const isOn = () => page.evaluate(() => document.documentElement.hasAttribute('data-elder'));
    await page.goto(siteUrl('/'));
    expect(await isOn()).toBe(false);
    await page.getByRole('button', { name: '长辈版' }).click();
    expect(await isOn()).toBe(true);
    await page.goto(siteUrl(samplePages.outcome));
    expect(await isOn()).toBe(true);
    const button = page.getByRole('button', { name: '长辈版' });
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await button.click();
    await page.goto(siteUrl('/about/'));
    expect(await isOn()).toBe(false);
    await close();
  });

  test('an address with ?elder=1 opens it, and it stays', async () => {
    const { page, close } = await newPage();
    const isOn = () => page.evaluate(() => document.documentElement.hasAttribute('data-elder'));
    await page.goto(siteUrl('/?elder=1'));
    expect(await isOn()).toBe(true);
    await page.goto(siteUrl('/craftsmen/'));
    expect(await isOn()).toBe(true);
    await close();
  });
});
