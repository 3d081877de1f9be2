import { expect, test } from 'vitest';
import { builtHall } from './lib/built-hall.ts';
import { newPage, siteUrl } from './lib/site.ts';

const { repository } = builtHall();

test.runIf(repository === undefined)(
  'a hall without a repository offers a bundle, says why no more, and may ask nobody',
  async () => {
    const { page, problems, close } = await newPage();
    await page.goto(siteUrl('/contribute/'));
    await page.locator('[data-desk-kinds] input').first().check();
    await page.getByRole('button', { name: '下载压缩包' }).waitFor();
    expect(await page.locator('[data-ways]').innerText()).toContain('没有公布代码仓库');
    expect(await page.locator('[data-ways] :is(input, a)').count()).toBe(0);
    const policy = page.locator('meta[http-equiv="content-security-policy"]');
    expect(await policy.getAttribute('content')).toContain("connect-src 'self';");
    expect(problems).toEqual([]);
    await close();
  },
);
