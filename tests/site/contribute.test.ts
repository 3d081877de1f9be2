import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { CORE_SCHEMA, load } from 'js-yaml';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { richest } from './lib/open-data.ts';
import { newPage, siteUrl } from './lib/site.ts';

const form = (page: Page) => page.locator('[data-desk-form]');
const field = (page: Page, name: string) => form(page).getByLabel(name).first();
const summary = (page: Page) => page.locator('[data-desk-summary]');
const check = async (page: Page) => {
  await page.getByRole('button', { name: '检查全部' }).click();
  await summary(page).locator('p').waitFor();
  return summary(page).innerText();
};
const choose = async (page: Page, kind: string) => {
  await page.getByRole('radio', { name: kind }).check();
  await form(page).getByLabel('标题').first().waitFor();
};
const fileText = async (page: Page) => {
  await page.getByText('文件原文').click();
  return (await page.locator('.desk-preview details pre').first().textContent()) ?? '';
};

/** Fills in a fictional outcome that is ready to be sent, as somebody would by keyboard. */
async function fillIn(page: Page): Promise<void> {
  await choose(page, '成果');
  await field(page, '标题').fill('防松扳手（虚构）');
  await field(page, '摘要').fill('示例机械厂装配班做的防松扳手，是测试用的虚构成果，并无其事。');
  await field(page, '类型').selectOption({ index: 1 });
  await field(page, '难题').fill('螺母松动。');
  await form(page).getByRole('button', { name: '插入出处' }).first().click();
  await page.keyboard.type('报告');
  await page.locator('dialog').getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.type('第1页');
  await page.keyboard.press('Enter');
}

describe('a new entry', () => {
  test('is filled in, checked, previewed and kept on the device', async () => {
    const { page, close } = await newPage();
    await page.goto(siteUrl('/contribute/'));
    await fillIn(page);
    expect(await field(page, '难题').inputValue()).toMatch(/^螺母松动。\[\^[a-z0-9-]+: 第1页\]$/);
    expect(await check(page)).toBe('检查过了，没有问题。');
    expect(await field(page, '编号').inputValue()).toBe('fang-song-ban-shou');
    expect(await page.locator('.desk-page sup').innerText()).toBe('[1]');
    expect(await fileText(page)).toMatch(/^---\ntitle: 防松扳手（虚构）\n/);
    await page.getByRole('button', { name: '再写一条' }).click();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[data-desk-form] input')?.value === '',
    );
    expect(await field(page, '难题').inputValue()).toBe('');
    await choose(page, '工匠');
    await page.reload();
    await page.getByRole('button', { name: '继续写“防松扳手（虚构）”' }).click();
    await field(page, '难题').waitFor();
    expect(await field(page, '难题').inputValue()).toContain('螺母松动。');
    await page.reload();
    await page.getByRole('button', { name: '删除“防松扳手（虚构）”' }).click();
    await page.reload();
    expect(await page.getByText('防松扳手（虚构）').count()).toBe(0);
    await close();
  });

  test('is scolded for a field only when that has been left', async () => {
    const { page, close } = await newPage();
    await page.goto(siteUrl('/contribute/'));
    await choose(page, '成果');
    await field(page, '摘要').fill('太短');
    await field(page, '类型').focus();
    const invalid = form(page).locator('[aria-invalid]');
    await invalid.waitFor();
    expect(await invalid.count()).toBe(1);
    const message = await invalid.getAttribute('aria-describedby');
    expect(await page.locator(`#${message?.split(' ').at(-1)}`).innerText()).toContain(
      '至少 20 个字',
    );
    expect(await check(page)).toContain('缺少类型');
    await summary(page).getByRole('button', { name: '缺少类型' }).click();
    expect(await field(page, '类型').evaluate((one) => one === document.activeElement)).toBe(true);
    await close();
  });

  test('may bring a source of its own, which can be cited at once', async () => {
    const { page, close } = await newPage();
    await page.goto(siteUrl('/contribute/'));
    await fillIn(page);
    await page.getByRole('button', { name: '登记一份新来源' }).click();
    const source = form(page).getByRole('group', { name: '新来源 1' });
    await source.getByLabel('标题').fill('示例厂公报（虚构）');
    await source.getByLabel('发布者').fill('示例厂工会（虚构）');
    await source.getByLabel('可靠程度').selectOption('A');
    await source.getByLabel('种类').selectOption('document');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('input')].some(
        ({ value }) => value === 'shi-li-chang-gong-bao',
      ),
    );
    expect(await check(page)).toBe('检查过了，没有问题。');
    await form(page).getByRole('button', { name: '插入出处' }).nth(1).click();
    await page.keyboard.type('示例厂');
    await page.locator('dialog').getByRole('option', { name: '示例厂公报' }).click();
    await page.keyboard.press('Enter');
    expect(await field(page, '办法').inputValue()).toBe('[^shi-li-chang-gong-bao]');
    await close();
  });
});

describe('an entry of the hall', () => {
  test.each(['outcomes', 'craftsmen', 'stories', 'programmes', 'unions'] as const)(
    'of %s is opened by the link on its page, and written again as it was',
    async (collection) => {
      const { page, problems, close } = await newPage();
      const { path } = richest(collection);
      await page.goto(siteUrl(path));
      await page.getByRole('link', { name: '修改这一条' }).click();
      await field(page, '标题').waitFor();
      expect(await check(page)).toBe('检查过了，没有问题。');
      const [, yaml = '', body = ''] = (await fileText(page)).split(/^---\n/m);
      const open = await page.evaluate(
        async (address) => (await fetch(address)).json() as Promise<Record<string, unknown>>,
        siteUrl(`/data${path.slice(0, -1)}.json`),
      );
      const fields = load(yaml, { schema: CORE_SCHEMA }) as Record<string, unknown>;
      expect({ ...fields, updated: '' }).toEqual({ ...(open.fields as object), updated: '' });
      expect(body.trim()).toBe(open.body);
      expect(problems).toEqual([]);
      await close();
    },
  );

  test('that is not there is said so', async () => {
    const { page, close } = await newPage();
    await page.goto(siteUrl('/contribute/?entry=outcomes/mei-you-zhe-xiang'));
    await page.getByText('馆里没有“outcomes/mei-you-zhe-xiang”这一条').waitFor();
    await close();
  });
});

test('what is loaded before somebody begins is at most 60 kB, compressed', async () => {
  const { page, problems, close } = await newPage();
  const sizes: number[] = [];
  page.on('response', (response) => {
    if (/\.(?:js|json)$/.test(new URL(response.url()).pathname))
      void response.body().then((body) => sizes.push(gzipSync(body).length));
  });
  await page.goto(siteUrl('/contribute/'));
  await page.waitForLoadState('networkidle');
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000);
  expect(problems).toEqual([]);
  await close();
});

test('without a script the page says how else to contribute', async () => {
  const { page, close } = await newPage({ script: false });
  await page.goto(siteUrl('/contribute/'));
  expect(await page.locator('main').innerText()).toContain('写在文档里寄来');
  expect(await page.locator('[data-desk]').isVisible()).toBe(false);
  await close();
});

test.each([390, 1440])('an open form stays within %i px, and axe finds nothing', async (width) => {
  const { page, close } = await newPage({ width });
  await page.goto(siteUrl('/contribute/'));
  await choose(page, '成果');
  await form(page).getByText('更多').click();
  await check(page);
  for (const elder of [false, true]) {
    const scrollWidth = await page.evaluate((on) => {
      document.documentElement.toggleAttribute('data-elder', on);
      return document.documentElement.scrollWidth;
    }, elder);
    expect(scrollWidth).toBeLessThanOrEqual(width);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  }
  await close();
});
