import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openData, richest } from './lib/open-data.ts';
import { newPage, siteUrl } from './lib/site.ts';

const outcome = richest('outcomes');
const craftsman = richest('craftsmen');
const [other] = openData('outcomes').filter(({ slug }) => slug !== outcome.slug);
if (!other) throw new Error('The hall has but one outcome.');
const keyOf = ({ path }: { path: string }) => path.slice(1, -1);
const shared = (...items: string[]) => siteUrl(`/tray/?items=${items.join(',')}`);
const status = '[data-tray-status]';

const put = async (page: Page, path: string) => {
  await page.goto(siteUrl(path));
  await page.getByRole('button', { name: '放进托盘' }).click();
  await page.getByRole('button', { name: '从托盘拿走' }).waitFor();
};
const titles = async (page: Page) => {
  await page.waitForFunction((line) => document.querySelector(line)?.textContent !== '', status);
  return page.locator('.tray-title').allInnerTexts();
};

describe('the tray', () => {
  test('is filled on the exhibits’ pages, in that order, and remembered', async () => {
    const { page, problems, close } = await newPage();
    await put(page, outcome.path);
    await put(page, craftsman.path);
    expect(await page.getByRole('button', { name: '从托盘拿走' }).isVisible()).toBe(true);
    await page.getByRole('link', { name: '看托盘（2）' }).click();
    expect(await titles(page)).toEqual([outcome.title, craftsman.title]);
    expect(await page.locator(status).innerText()).toBe('托盘里有 2 件展品。');
    expect(await page.locator('[data-tray-address]').innerText()).toBe(
      shared(keyOf(outcome), keyOf(craftsman)),
    );
    expect(problems).toEqual([]);
    await close();
  });

  test('gives an exhibit back, by its button there and by the one in the tray', async () => {
    const { page, close } = await newPage();
    await put(page, outcome.path);
    await page.getByRole('button', { name: '从托盘拿走' }).click();
    await page.getByRole('button', { name: '放进托盘' }).waitFor();
    expect(await page.getByRole('link', { name: '看托盘' }).isVisible()).toBe(false);
    await put(page, outcome.path);
    await put(page, craftsman.path);
    await page.goto(siteUrl('/tray/'));
    await page.getByRole('button', { name: `拿走“${outcome.title}”` }).click();
    expect(await titles(page)).toEqual([craftsman.title]);
    await page.getByRole('button', { name: '清空托盘' }).click();
    expect(await page.locator(status).innerText()).toContain('托盘是空的');
    await page.reload();
    expect(await titles(page)).toEqual([]);
    await close();
  });

  test('that an address brings is shown, and leaves one’s own alone until it is saved', async () => {
    const { page, close } = await newPage();
    await put(page, craftsman.path);
    await page.goto(shared(keyOf(outcome), keyOf(other)));
    expect(await titles(page)).toEqual([outcome.title, other.title]);
    await page.goto(siteUrl('/tray/'));
    expect(await titles(page)).toEqual([craftsman.title]);
    await page.goto(shared(keyOf(outcome), keyOf(other)));
    await page.getByRole('button', { name: '存成我的托盘' }).click();
    await page.goto(siteUrl('/tray/'));
    expect(await titles(page)).toEqual([outcome.title, other.title]);
    await close();
  });

  test('says what is not there, and makes nothing of what is no exhibit', async () => {
    const { page, close } = await newPage();
    await page.goto(shared(keyOf(outcome), 'outcomes/mei-you-zhe-xiang', '<b>x</b>', 'colours/y'));
    expect(await titles(page)).toEqual([outcome.title]);
    expect(await page.locator(status).innerText()).toContain('outcomes/mei-you-zhe-xiang');
    expect(await page.locator(status).innerText()).not.toContain('colours');
    await close();
  });

  test('hands its outcomes to the comparison', async () => {
    const { page, close } = await newPage();
    await page.goto(shared(keyOf(outcome), keyOf(craftsman), keyOf(other)));
    await page.getByRole('link', { name: '并排比较其中的成果' }).click();
    await page.waitForSelector('.compare');
    const heads = await page.locator('.compare thead th').allInnerTexts();
    expect(heads.slice(1)).toEqual([outcome.title, other.title]);
    await close();
  });

  test('without a script says that it needs one', async () => {
    const { page, close } = await newPage({ script: false });
    await page.goto(shared(keyOf(outcome)));
    expect(await page.locator('main').innerText()).toContain('脚本');
    expect(await page.locator(status).isVisible()).toBe(false);
    await page.goto(siteUrl(outcome.path));
    expect(await page.locator('[data-item]').isVisible()).toBe(false);
    await close();
  });

  test('on paper has titles, a sentence each and addresses, and no buttons', async () => {
    const { page, close } = await newPage();
    await page.goto(shared(keyOf(outcome)));
    await titles(page);
    await page.emulateMedia({ media: 'print' });
    const text = await page.locator('.tray-list').innerText();
    for (const part of [outcome.title, outcome.summary as string, siteUrl(outcome.path)])
      expect(text).toContain(part);
    for (const button of await page.locator('.tray button').all())
      expect(await button.isVisible()).toBe(false);
    await close();
  });

  test.each([390, 1440])('stays within %i px, and axe finds nothing', async (width) => {
    const { page, close } = await newPage({ width });
    await page.goto(shared(keyOf(outcome), keyOf(craftsman), keyOf(other)));
    await titles(page);
    for (const elder of [false, true]) {
      const scrollWidth = await page.evaluate((on) => {
        document.documentElement.toggleAttribute('data-elder', on);
        return document.documentElement.scrollWidth;
      }, elder);
      expect(scrollWidth).toBeLessThanOrEqual(width);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    }
    await close();
  });
});
