import { describe, expect, test } from 'vitest';
import { openData } from './lib/open-data.ts';
import { newPage, siteUrl } from './lib/site.ts';

const enquiry = '/transfer/enquiry/';
const records = openData('challenges').filter(({ kind }) => kind === 'record');
const calls = openData('challenges').filter(({ stage }) => stage === 'open');
const supply = openData('outcomes').filter(({ transfer }) => {
  const { open, deals = [] } = (transfer ?? {}) as { open?: boolean; deals?: unknown[] };
  return open === true || deals.length > 0;
});
const [offered] = supply;

describe('the hall of transfer', () => {
  test('leads from the supply to the enquiry with the outcome filled in', async () => {
    if (!offered) throw new Error('The hall has no supply to test with.');
    const { page, problems, close } = await newPage();
    await page.goto(siteUrl('/transfer/'));
    await page
      .locator('#supply .cards')
      .getByRole('link', { name: String(offered.title) })
      .click();
    await page.getByRole('link', { name: '咨询转化' }).click();
    expect(page.url()).toBe(siteUrl(`${enquiry}?outcome=${offered.slug}`));
    await page.waitForFunction(() => document.querySelector('select')?.value !== '');
    expect(await page.locator('select').inputValue()).toBe(`outcomes/${offered.slug}`);
    expect(problems).toEqual([]);
    await close();
  });

  test('says whether a challenge is open, and never of a record that it is', async () => {
    expect(records).not.toEqual([]);
    const { page, close } = await newPage({ script: false });
    await page.goto(siteUrl('/transfer/'));
    const open = page.locator('#challenges tbody tr');
    expect(await open.count()).toBe(calls.length);
    for (const { path, title } of records) {
      expect(await open.getByRole('link', { name: String(title) }).count()).toBe(0);
      await page.goto(siteUrl(path));
      expect(await page.locator('main').innerText()).toContain('没有榜可揭');
      expect(await page.locator('main').getByRole('link', { name: '咨询转化' }).count()).toBe(0);
      await page.goto(siteUrl('/transfer/'));
    }
    await close();
  });
});

describe('the enquiry', () => {
  test('without a script is an empty sheet', async () => {
    const { page, close } = await newPage({ script: false });
    await page.goto(siteUrl(`${enquiry}?outcome=${String(offered?.slug)}`));
    expect(await page.locator('select').inputValue()).toBe('');
    for (const label of ['单位', '联系人', '单位电话或邮箱', '想说的话'])
      expect(await page.getByLabel(label, { exact: true }).isVisible()).toBe(true);
    await close();
  });

  test.each([
    ['an outcome that there is not', 'outcome=mei-you-zhe-yi-xiang'],
    ['a record, which is no call', `challenge=${String(records[0]?.slug)}`],
  ])('says when the address asks for %s', async (_, query) => {
    const { page, close } = await newPage();
    await page.goto(siteUrl(`${enquiry}?${query}`));
    await page.getByText('馆里没有网址所说的这一项').waitFor();
    expect(await page.locator('select').inputValue()).toBe('');
    await close();
  });

  test('of an outcome that the list leaves out takes its title from the hall', async () => {
    const other = openData('outcomes').find(({ slug }) => supply.every((one) => one.slug !== slug));
    if (!other) throw new Error('The hall has no outcome outside its supply.');
    const { page, problems, close } = await newPage();
    await page.goto(siteUrl(`${enquiry}?outcome=${other.slug}`));
    await page.waitForFunction(() => document.querySelector('select')?.value !== '');
    expect(await page.locator('option:checked').innerText()).toBe(other.title);
    expect(problems).toEqual([]);
    await close();
  });

  test('sends nothing and keeps nothing, not even when submitted', async () => {
    const { page, close } = await newPage();
    await page.goto(siteUrl(enquiry));
    const sent: string[] = [];
    // The browser asks for the icon whenever it likes.
    page.on('request', (request) => {
      if (!request.url().endsWith('/favicon.svg')) sent.push(request.url());
    });
    await page.getByLabel('联系人').fill('虚构的人');
    await page.keyboard.press('Enter');
    expect(sent).toEqual([]);
    expect(page.url()).toBe(siteUrl(enquiry));
    const kept = () => page.evaluate(() => Object.keys({ ...localStorage, ...sessionStorage }));
    expect(await kept()).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    await page.reload();
    expect(await page.getByLabel('联系人').inputValue()).toBe('');
    await close();
  });
});
