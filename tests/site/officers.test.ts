import { expect, test } from 'vitest';
import { openData } from './lib/open-data.ts';
import { newPage, siteUrl } from './lib/site.ts';

const union = openData('unions').find(({ slug }) => slug === 'shang-hai-shi-zong-gong-hui');

test('a union’s page leads to the table and the scorecard of its exhibits', async () => {
  expect(union).toBeDefined();
  const path = union?.path ?? '';
  const { page, close } = await newPage();
  await page.goto(siteUrl(path));
  const table = await page.getByRole('link', { name: '展品表（CSV）' }).getAttribute('href');
  const answer = await page.request.get(new URL(table ?? '', page.url()).href);
  expect(await answer.text()).toMatch(/^\uFEFF类别,编号,标题,.*\r\ncollection,slug,title,.*\r\n./);
  await page.getByRole('link', { name: '条目质量', exact: true }).click();
  expect(page.url()).toBe(siteUrl(`${path}scorecard/`));
  await page.getByRole('link', { name: '全馆条目质量' }).click();
  expect(page.url()).toBe(siteUrl('/scorecard/'));
  await close();
});

test('the scorecard says in words what its entries lack, and is not for search engines', async () => {
  const { page, close } = await newPage({ script: false });
  await page.goto(siteUrl('/about/'));
  await page.getByRole('link', { name: '全馆条目质量' }).click();
  expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
  const lacks = await page.locator('.scores p').allInnerTexts();
  expect(lacks.length).toBeGreaterThan(0);
  expect(lacks.length).toBeLessThanOrEqual(30);
  for (const words of lacks) expect(words).toMatch(/缺|来源|没有/);
  await close();
});

test('the board without notices says what will hang there', async () => {
  const { page, close } = await newPage({ script: false });
  await page.goto(siteUrl('/notices/'));
  const text = await page.locator('main').innerText();
  await close();
  expect(text).toContain('公示不少于 5 个工作日');
});
