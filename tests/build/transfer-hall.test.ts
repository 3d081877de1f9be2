import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../../scripts/lib/chromium.ts';
import { startServer } from '../../scripts/lib/static-server.ts';
import { outcome, smallest } from './lib/fictional-files.ts';
import { fictionalHall } from './lib/fictional-hall.ts';
import { deadLinks } from './lib/site-files.ts';

/** A fictional call with these further lines of front matter. */
const call = (title: string, ...lines: string[]): string =>
  [
    '---',
    `title: ${title}`,
    'summary: 这是测试用的虚构难题，并无其事，仅用来证明这样的条目也能建成页面。',
    'status: published',
    'updated: 2026-01-02',
    'kind: call',
    'owner: 虚构制造厂',
    'problem: "虚构的难题是夹具松动、装夹费时。[^xu-gou-bao-gao: 第二段]"',
    'targets: [{metric: 装夹时间, op: ≤, value: 3, unit: 分钟}]',
    'keywords: [夹具]',
    'region: 浦东新区',
    'sources: [{id: xu-gou-bao-gao}]',
    ...lines,
    '---',
    '',
  ].join('\n');

const regions = `title: 虚构地区
terms:
  - {code: '310115', zh-CN: 浦东新区, en: Invented, order: 1}
`;
const modes = `title: 虚构方式
terms:
  - {code: assignment, zh-CN: 转让, en: Assignment, order: 1}
`;

const files = {
  ...smallest,
  'hall.yaml': `${String(smallest['hall.yaml'])}office: {name: 虚构市总工会, email: bangong@xu-gou.example.org}\n`,
  'vocabularies/regions.yaml': regions,
  'vocabularies/transfer-modes.yaml': modes,
  'outcomes/xu-gou-jia-ju.md': outcome(
    '虚构夹具',
    'region: 浦东新区',
    'transfer:',
    '  open: true',
    '  modes: [转让]',
    '  deals:',
    '    - {date: 2024-05, party: 虚构轴承厂, mode: 转让, status: 意向, amount: 12.5, sources: [{id: xu-gou-bao-gao}]}',
    '    - {date: 2025-05, party: 虚构轴承厂, mode: 转让, status: 合同, sources: [{id: xu-gou-bao-gao}]}',
    '    - {date: 2025-06, party: 虚构齿轮厂, mode: 转让, status: 终止, amount: 90, sources: [{id: xu-gou-bao-gao}]}',
  ),
  'challenges/kai-fang.md': call('虚构征集', 'stage: open', 'deadline: 2026-03-31'),
  'challenges/yi-jie.md': call('虚构揭榜', 'stage: taken'),
  'challenges/jie-jue.md': call('虚构解决', 'stage: solved', 'solvedBy: xu-gou-jia-ju'),
};

describe('a fictional hall with calls, matches, deals and an office', () => {
  const hall = fictionalHall(files);
  /** A page's text; headings are broken by phrase. */
  const page = (name: string) =>
    readFileSync(path.join(hall.out, name, 'index.html'), 'utf8')
      .replaceAll('<wbr>', '')
      .replace(/<[^>]*>/g, ' ');
  beforeAll(async () => {
    expect((await hall.build({ SHAITU_TODAY: '2026-03-01' })).output).toContain('网站已生成');
  }, 60_000);
  afterAll(hall.remove);

  test('has no link that leads nowhere', () => {
    expect(deadLinks(hall.out, '/')).toEqual([]);
  });

  test('shows the open call, the match with its reasons, and totals without what was broken off', () => {
    const transfer = page('transfer');
    expect(transfer).toMatch(/虚构征集\s+虚构制造厂/);
    expect(transfer).toContain('共同的关键词：夹具');
    expect(transfer).toContain('12.5 万元');
    expect(transfer).toMatch(/终止\s+1\s+不计/);
    expect(page('challenges')).toMatch(/征集中[^]*已揭榜[^]*已解决/);
    expect(page('challenges/jie-jue')).toContain('虚构夹具');
  });

  test('writes the letter to the office in the visitor’s own mail program', async () => {
    const server = await startServer({ dir: hall.out, base: '/', port: 0 });
    const browser = await chromium.launch({
      executablePath: await chromiumPath(),
      args: ['--disable-gpu'],
    });
    const tab = await browser.newPage();
    await tab.goto(`${server.url}challenges/kai-fang/`);
    await tab.getByRole('link', { name: '咨询转化' }).click();
    await tab.getByLabel('单位', { exact: true }).fill('虚构厂');
    await tab.getByLabel('转让').check();
    const address = await tab.getByRole('link', { name: '用邮件写给办公室' }).getAttribute('href');
    await browser.close();
    await server.close();
    const { pathname, searchParams } = new URL(address ?? '');
    expect(pathname).toBe('bangong@xu-gou.example.org');
    expect(searchParams.get('subject')).toBe('转化咨询：虚构征集');
    expect(searchParams.get('body')?.split('\r\n')).toEqual([
      '想问哪一项：虚构征集',
      `${server.url}challenges/kai-fang/`,
      '单位：虚构厂',
      '合作方式：转让',
    ]);
  });

  test('is refused when the call is still open after its deadline', async () => {
    const { code, output } = await hall.run(process.execPath, ['scripts/check.ts']);
    expect(output).not.toContain('截止日期');
    expect(code).toBe(0);
    const late = await hall.build({ SHAITU_TODAY: '2026-04-01' });
    expect(late.output).toContain('截止日期(2026-03-31)在今天(2026-04-01)之前');
    expect(late.code).toBe(1);
  });
});
