import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { chromium } from 'playwright-core';
import type { Browser, Page, Request, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../../scripts/lib/chromium.ts';
import { startServer } from '../../scripts/lib/static-server.ts';
import { smallest } from './lib/fictional-files.ts';
import { fictionalHall } from './lib/fictional-hall.ts';

const repository = 'https://github.com/xu-gou/zhan-guan';
const api = 'https://api.github.com/repos/xu-gou/zhan-guan';
const file = 'content/outcomes/xu-gou-jia-ju.md';
const token = 'xu-gou-ling-pai';
const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization, content-type',
  'access-control-allow-methods': 'GET, POST, PUT',
};

const hall = fictionalHall({
  ...smallest,
  'hall.yaml': `${String(smallest['hall.yaml'])}repository: ${repository}\n`,
});
let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;
let page: Page;
const elsewhere: string[] = [];

beforeAll(async () => {
  expect((await hall.build()).output).toContain('网站已生成');
  server = await startServer({ dir: hall.out, base: '/', port: 0 });
  browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: ['--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
  });
  const context = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    locale: 'zh-CN',
  });
  page = await context.newPage();
  page.on('request', (request) => {
    if (!/^(blob:|http:\/\/localhost)/.test(request.url())) elsewhere.push(request.url());
  });
  await page.goto(`${server.url}contribute/?entry=outcomes/xu-gou-jia-ju`);
  await page.getByLabel('标题').first().fill('虚构夹具，第二版');
  await page.getByRole('button', { name: '检查全部' }).click();
  await page.getByText('检查过了，没有问题。').waitFor();
}, 90_000);
afterAll(async () => {
  await browser.close();
  await server.close();
  hall.remove();
});

const said = (way: string) => page.locator(`[data-ways-${way}] [role=status]`);

test('only the desk may ask the forge, and it asked nothing while an entry was changed', () => {
  const policy = (name: string) =>
    /connect-src [^;"]*/.exec(readFileSync(path.join(hall.out, name), 'utf8'))?.[0];
  expect(policy('contribute/index.html')).toBe("connect-src 'self' https://api.github.com");
  expect(policy('index.html')).toBe("connect-src 'self'");
  expect(elsewhere).toEqual([]);
});

test('the bundle is made off line, holds the entry as changed, and says whom to give it to', async () => {
  const button = page.getByRole('button', { name: '下载压缩包' });
  await button.scrollIntoViewIfNeeded();
  await button.and(page.locator(':enabled')).waitFor();
  await page.context().setOffline(true);
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  await page.context().setOffline(false);
  expect(download.suggestedFilename()).toBe('tougao-outcomes-xu-gou-jia-ju.zip');
  const files = unzipSync(await readFile(await download.path()));
  expect(Object.keys(files)).toEqual([file, '说明.txt']);
  expect(strFromU8(files[file] ?? new Uint8Array())).toContain('title: 虚构夹具，第二版\n');
  expect(strFromU8(files['说明.txt'] ?? new Uint8Array())).toContain('虚构编辑组');
  await said('bundle').getByText('已下载').waitFor();
});

test('a file that is there opens the forge’s editor, with the new text to paste', async () => {
  await page.getByRole('button', { name: '列出文件' }).click();
  const link = page.getByRole('link', { name: '在 GitHub 打开这个文件' });
  expect(await link.getAttribute('href')).toBe(`${repository}/edit/main/${file}`);
  const [opened] = await Promise.all([page.waitForEvent('popup'), link.click()]);
  await opened.close();
  await said('pages').getByText('已复制').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('title: 虚构夹具，第二版\n');
});

/** Lets the forge answer so until the next call, and gives the requests it heard. */
async function forgeAnswers(answer: (request: Request) => Parameters<Route['fulfill']>[0]) {
  const heard: Request[] = [];
  await page.unrouteAll();
  await page.route('https://api.github.com/**', (route, request) => {
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers: cors });
    heard.push(request);
    return route.fulfill({ headers: cors, ...answer(request) });
  });
  return heard;
}

async function propose(): Promise<void> {
  await page.getByLabel('访问令牌').fill(token);
  await page.getByRole('button', { name: '发起合并请求' }).click();
  await page.getByRole('button', { name: '发起合并请求', disabled: false }).waitFor();
}

describe('a proposal', () => {
  test('puts the entry on a branch, asks to take it, and forgets the token', async () => {
    const known = [`${api}/branches/main`, `${api}/contents/${file}?ref=main`];
    const heard = await forgeAnswers((request) => {
      if (request.method() !== 'GET')
        return { status: 201, json: { html_url: `${repository}/pull/1` } };
      return known.includes(request.url())
        ? { json: { commit: { sha: 'c0ffee' }, sha: 'b10b' } }
        : { status: 404, json: {} };
    });
    await propose();
    expect(await said('proposal').innerText()).toContain('tougao-outcomes-xu-gou-jia-ju');
    const link = page.getByRole('link', { name: '查看合并请求' });
    expect(await link.getAttribute('href')).toBe(`${repository}/pull/1`);
    const written = heard.filter((request) => request.method() !== 'GET');
    expect(written.map((request) => `${request.method()} ${request.url()}`)).toEqual([
      `POST ${api}/git/refs`,
      `PUT ${api}/contents/${file}`,
      `POST ${api}/pulls`,
    ]);
    const [, put, pull] = written.map(
      (request) => request.postDataJSON() as Record<string, string>,
    );
    expect(put).toMatchObject({ sha: 'b10b', branch: 'tougao-outcomes-xu-gou-jia-ju' });
    expect(Buffer.from(put?.content ?? '', 'base64').toString()).toContain('虚构夹具，第二版');
    expect(pull).toMatchObject({ title: '修改：虚构夹具，第二版', base: 'main' });
    for (const request of heard) expect(request.headers().authorization).toBe(`Bearer ${token}`);
    expect(await page.getByLabel('访问令牌').inputValue()).toBe('');
    const kept = () => JSON.stringify([localStorage, sessionStorage, document.cookie]);
    expect(await page.evaluate(kept)).not.toContain(token);
  });

  test('with a wrong token says what to do, and loses nothing', async () => {
    await forgeAnswers(() => ({ status: 401, json: {} }));
    await propose();
    expect(await said('proposal').innerText()).toBe(
      'GitHub 不认这个令牌：可能抄漏了、过期了。请重新生成一个。填的内容都还在，也可以改用压缩包。',
    );
    expect(await page.getByLabel('标题').first().inputValue()).toBe('虚构夹具，第二版');
  });

  test('without a line says so', async () => {
    await page.unrouteAll();
    await propose();
    expect(await said('proposal').innerText()).toContain('连不上 GitHub');
  });

  test('without a token asks nobody', async () => {
    const heard = await forgeAnswers(() => ({ status: 401, json: {} }));
    await page.getByRole('button', { name: '发起合并请求' }).click();
    expect(await said('proposal').innerText()).toContain('访问令牌');
    expect(heard).toEqual([]);
  });
});

test('nothing leaves while something is wrong', async () => {
  await page.getByLabel('标题').first().fill('');
  await page.getByRole('button', { name: '下载压缩包' }).click();
  expect(await said('bundle').innerText()).toContain('检查全部');
  expect(await page.locator('[data-ways-pages] li').count()).toBe(0);
});
