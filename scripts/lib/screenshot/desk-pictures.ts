import type { Locator, Page } from 'playwright-core';
import { photographParts } from './camera.ts';
import { fictionalPhoto } from './fictional-photo.ts';
import type { Picture, PictureName } from './picture-names.ts';

const source = '示例厂技协简报（虚构）';

/**
 * An officer's way over the desk of the example hall: a fictional entry from the choice of its kind to
 * the ways out, a picture at each step. `home` is the address of the hall's home page.
 */
export async function* deskPictures(page: Page, home: string): AsyncGenerator<Picture> {
  const part = (name: string) => page.locator(`[data-desk-${name}]`);
  const form = part('form');
  const row = (title: string) =>
    form.locator(':scope > *').filter({ hasText: new RegExp(`^\\s*${title}`, 'u') });
  const field = (label: string, within: Locator = form) => within.getByLabel(label).first();
  const press = (name: string, within: Locator = form) =>
    within.getByRole('button', { name }).first().click();
  const check = async (outcome: string) => {
    await press('检查全部');
    await part('summary').getByText(outcome).waitFor();
  };
  const shot = async (name: PictureName, ...parts: Locator[]): Promise<Picture> => [
    name,
    await photographParts(page, ...parts),
  ];

  await page.goto(`${home}contribute/`);
  await part('kinds').getByLabel('成果').check();
  await row('标题').waitFor();
  yield await shot('desk-kinds', part('kinds'));

  const [title, summary] = [row('标题'), row('摘要')];
  await field('标题').fill('省力套筒（虚构）');
  await press('按标题拼音取');
  await form.getByText('还没有编号').waitFor({ state: 'hidden' });
  await field('摘要').fill('给套筒加一根可换的加长杆。');
  await field('类型').selectOption('小革新');
  await field('办法').fill('给套筒加一根可以换的加长杆。');
  const sources = row('新来源');
  await press('登记一份新来源');
  await field('标题', sources).fill(source);
  await press('按标题拼音取', sources);
  await field('发布者', sources).fill('示例厂工会（虚构）');
  await field('日期', sources).fill('2026-03');
  await field('可靠程度', sources).selectOption('A');
  await field('种类', sources).selectOption({ label: '文件' });
  yield await shot('desk-source', sources);

  await check('还有 2 处要改');
  yield await shot('desk-mend', part('summary'), summary);

  await field('摘要').fill('虚构的小革新：给套筒加一根可换的加长杆，拧地脚螺栓一个人就够了。');
  await field('办法').press('End');
  await press('插入出处', row('办法'));
  const dialog = page.locator('dialog[open]');
  await dialog.getByRole('combobox').fill('技协');
  await page.getByRole('option', { name: source }).click();
  await field('位置', dialog).fill('第2页');
  yield await shot('desk-cite', dialog);
  await press('插入', dialog);
  await form.getByText('摘要至少').waitFor({ state: 'hidden' });
  yield await shot('desk-fields', title, row('类型'));

  await form.getByText('更多（都可以不填）').first().click();
  const cover = form.locator('fieldset').filter({ hasText: '封面照片' }).last();
  const buffer = await fictionalPhoto();
  await field('选照片', cover).setInputFiles({
    name: 'tao-tong.jpg',
    mimeType: 'image/jpeg',
    buffer,
  });
  await cover.getByText('已处理').waitFor();
  await field('照片说明', cover).fill('画出来的套筒和加长杆（虚构的照片）');
  await field('摄影者', cover).fill('李示例');
  await field('使用许可', cover).fill('作者授权本馆使用');
  await cover.getByText('没有人，或认不出').click();
  yield await shot('desk-photo', cover.locator('canvas'), cover.locator('fieldset'));

  await check('检查过了，没有问题。');
  yield await shot('desk-preview', page.locator('.desk-preview'));
  await part('send').scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: '下载压缩包', disabled: false }).waitFor();
  yield await shot('desk-send', part('send'));
}
