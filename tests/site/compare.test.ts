import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { openData } from './lib/open-data.ts';
import { newPage, siteUrl } from './lib/site.ts';

const outcomes = openData('outcomes').slice(0, 5);
const [first, second, third] = outcomes as [
  (typeof outcomes)[0],
  (typeof outcomes)[0],
  (typeof outcomes)[0],
];
const address = (...slugs: string[]) => siteUrl(`/compare/?outcomes=${slugs.join(',')}`);
const table = '.compare';
const status = '[data-compare-page] [role="status"]';

describe('the comparison', () => {
  test('without a script says so, and lists the outcomes as links', async () => {
    const { page, close } = await newPage({ script: false });
    await page.goto(address(first.slug, second.slug));
    expect(await page.locator('main').innerText()).toContain('脚本');
    expect(await page.locator('input[type="checkbox"]').first().isVisible()).toBe(false);
    expect(await page.locator(table).isVisible()).toBe(false);
    await page.getByRole('link', { name: first.title, exact: true }).click();
    expect(await page.locator('h1').innerText()).toBe(first.title);
    await close();
  });

  test('is made by ticking, has an address of its own, and says what is not known', async () => {
    const { page, problems, close } = await newPage();
    await page.goto(siteUrl('/compare/'));
    for (const { slug } of [first, second]) await page.locator(`input[value="${slug}"]`).check();
    await page.getByRole('button', { name: '并排看' }).click();
    await page.waitForSelector(table);
    expect(page.url()).toBe(address(first.slug, second.slug));
    const heads = await page.locator(`${table} thead th`).allInnerTexts();
    expect(heads.slice(1)).toEqual([first.title, second.title]);
    const rows = await page.$$eval(`${table} tbody tr`, (found) =>
      found.map((row) => [...row.children].map(({ textContent }) => textContent.trim())),
    );
    expect(rows.map(([name]) => name)).toEqual(
      '难题 办法 效果 关键数字 产业 完成人 单位 时间 知识产权 获奖 转化'.split(' '),
    );
    expect(rows.every((row) => row.length === 3 && row.every((cell) => cell !== ''))).toBe(true);
    const benefits = (first.benefits as string[] | undefined) ?? [];
    const cell = rows.find(([name]) => name === '效果')?.[1];
    expect(cell).toBe(
      benefits.length > 0 ? benefits.join('').replaceAll(/\[\^[^\]]*\]/g, '') : '未见',
    );
    expect(problems).toEqual([]);
    await close();
  });

  test.each<[string, string[], string]>([
    ['one outcome', [first.slug], '再选一到三项'],
    ['five', outcomes.map(({ slug }) => slug), '最多比四项，这里有 5 项'],
    ['one that there is not', ['mei-you-zhe-xiang', first.slug], '没有这项成果：mei-you-zhe-xiang'],
  ])('of %s is refused in words, without a table', async (_, slugs, expected) => {
    const { page, close } = await newPage();
    await page.goto(address(...slugs));
    await page.waitForFunction((line) => document.querySelector(line)?.textContent !== '', status);
    expect(await page.locator(status).innerText()).toContain(expected);
    expect(await page.locator(table).isVisible()).toBe(false);
    expect(await page.locator(`input[value="${first.slug}"]`).isChecked()).toBe(true);
    await close();
  });

  test('goes on with those that there are, and names the one that there is not', async () => {
    const { page, close } = await newPage();
    await page.goto(address(first.slug, 'mei-you-zhe-xiang', second.slug));
    await page.waitForSelector(table);
    expect(await page.locator(`${table} thead th`).count()).toBe(3);
    expect(await page.locator(status).innerText()).toContain('mei-you-zhe-xiang');
    await close();
  });

  test.each([390, 1440])(
    'of three stays in its frame at %i px, and axe finds nothing',
    async (width) => {
      const { page, close } = await newPage({ width });
      await page.goto(address(first.slug, second.slug, third.slug));
      await page.waitForSelector(table);
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
    },
  );

  test('on paper is the table, not the list to choose from', async () => {
    const { page, close } = await newPage();
    await page.goto(address(first.slug, second.slug));
    await page.waitForSelector(table);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator(table).isVisible()).toBe(true);
    expect(await page.locator('.picker').isVisible()).toBe(false);
    await close();
  });

  test('is entered from an outcome’s page, which is ticked already', async () => {
    const { page, close } = await newPage();
    await page.goto(siteUrl(first.path));
    await page.getByRole('link', { name: '并排比较' }).click();
    await page.waitForSelector(`input[value="${first.slug}"]:checked`);
    await close();
  });
});
