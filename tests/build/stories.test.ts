import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listedComponents } from '#reader/mdx-components';
import { smallest } from './lib/fictional-files.ts';
import { fictionalHall } from './lib/fictional-hall.ts';
import type { FictionalHall } from './lib/fictional-hall.ts';
import { fictionalPhoto } from './lib/fictional-photo.ts';
import { deadLinks, filesIn } from './lib/site-files.ts';

const cite = (at: string) => `[^xu-gou-bao-gao: ${at}]`;

const figure = (title: string, ...lines: string[]): string =>
  [
    '---',
    `title: ${title}`,
    'summary: 这是测试用的虚构图表，并无其数，仅用来证明故事里也能放图表。',
    'status: published',
    'updated: 2026-01-02',
    'sources: [{id: xu-gou-bao-gao, at: 第九段}]',
    ...lines,
    '---',
    '',
  ].join('\n');

const picture = (src: string, alt: string): string[] => [
  `  - src: ${src}`,
  `    alt: ${alt}`,
  '    credit: 虚构摄影者',
  '    rights: 虚构的许可',
];

const body = [
  `虚构的第一段，“引号”、小于 < 和 & 都是字。${cite('第一段')}`,
  '',
  `<Quote text="虚构的'原话'" by="虚构人" source="xu-gou-bao-gao: 第二段" />`,
  '',
  '## 虚构的做法',
  '',
  '<Steps>',
  `1. 虚构的第一步。${cite('第三段')}`,
  `2. 虚构的第二步。${cite('第三段')}`,
  '</Steps>',
  '',
  '<Metric value={12.5} precision="超" unit="件" label="虚构件数" period="2020年" source="xu-gou-bao-gao: 第四段" />',
  '',
  '<Timeline items={[',
  `  ["2019", "虚构的开头。${cite('第五段')}"],`,
  `  ["2020-02-03", "虚构的结尾。${cite('第五段')}"]`,
  ']} />',
  '',
  `<Figure picture="xian-chang.jpg" caption="虚构的现场。${cite('第六段')}" />`,
  '',
  '<BeforeAfter before="gai-qian.jpg" after="gai-hou.jpg" />',
  '',
  '<Chart figure="xu-gou-zong-shu" />',
  '',
  '<Chart figure="xu-gou-diao-cha" />',
].join('\n');

const story = [
  '---',
  'title: 虚构的专题',
  'summary: 这是测试用的虚构故事，并无其事，仅用来证明每个组件都能建成页面。',
  'status: published',
  'updated: 2026-01-02',
  'kind: 人物',
  'date: 2020-02-03',
  'outcomes: [xu-gou-jia-ju]',
  'media:',
  ...picture('xian-chang.jpg', '虚构的现场'),
  ...picture('gai-qian.jpg', '虚构的改前'),
  ...picture('gai-hou.jpg', '虚构的改后'),
  'sources: [{id: xu-gou-bao-gao}]',
  '---',
  '',
  body,
  '',
].join('\n');

const page = (hall: FictionalHall, name: string): string =>
  readFileSync(path.join(hall.out, name, 'index.html'), 'utf8');

describe('a story with every component, in a hall outside the project', () => {
  let hall: FictionalHall;
  let html: string;
  let text: string;
  beforeAll(async () => {
    const photo = await fictionalPhoto();
    hall = fictionalHall({
      ...smallest,
      'hall.yaml': `${String(smallest['hall.yaml'])}base: /guan/\n`,
      'figures/xu-gou-zong-shu.md': figure(
        '虚构的总数',
        'totals:',
        '  - { label: 虚构总件数, value: 34, unit: 件, period: 2020年, sources: [{ id: xu-gou-bao-gao, at: 第七段 }] }',
      ),
      'figures/xu-gou-diao-cha.md': figure(
        '虚构的调查',
        'survey:',
        '  question: 虚构的问题',
        '  choice: multiple',
        '  base: 虚构的受访者8人',
        '  values: [{ label: 虚构选项, value: 56.5 }]',
      ),
      'stories/xu-gou-zhuan-ti/index.mdx': story,
      'stories/xu-gou-zhuan-ti/xian-chang.jpg': photo,
      'stories/xu-gou-zhuan-ti/gai-qian.jpg': photo,
      'stories/xu-gou-zhuan-ti/gai-hou.jpg': photo,
    });
    expect((await hall.build()).output).toContain('网站已生成');
    html = page(hall, 'stories/xu-gou-zhuan-ti');
    text = html.replace(/<(script|style).*?<\/\1>/gs, '').replace(/<[^>]+>/g, '');
  }, 120_000);
  afterAll(() => hall.remove());

  test('uses all components that there are', () => {
    expect(Object.keys(listedComponents).filter((name) => !body.includes(`<${name}`))).toEqual([]);
  });

  test.each([
    ['text', /<p>虚构的第一段，“引号”、小于 &lt; 和 &amp; 都是字。<sup/],
    ['a quotation', /<blockquote>\s*<p>虚构的(?:'|&#39;)原话(?:'|&#39;)<\/p>\s*<\/blockquote>/],
    ['steps', /<ol>\s*<li>虚构的第一步。<sup.*?<li>虚构的第二步。/s],
    ['a number', /12\.5\+<small>件<\/small>/],
    ['the days of a timeline', /2019年.*虚构的开头。.*2020年2月3日.*虚构的结尾。/s],
    ['a picture', /<figure><div class="artwork"><picture>.*alt="虚构的现场"/s],
    ['what a picture shows, and whose it is', /虚构的现场。<sup.*?虚构摄影者.*?虚构的许可/s],
    ['before and after', /改前.*alt="虚构的改前".*改后.*alt="虚构的改后"/s],
    ['totals', /34<small>件<\/small>.*虚构总件数/s],
    ['a survey', /虚构的问题.*虚构选项.*56\.5/s],
    ['the way to a figure’s own page', /<a href="\/guan\/figures\/xu-gou-zong-shu\/">/],
  ])('shows %s', (_, expected) => {
    expect(html).toMatch(expected);
  });

  test('numbers every mark, and says where in the source each claim stands', () => {
    expect(text).not.toContain('[^');
    for (const at of [
      '第一段',
      '第二段',
      '第三段',
      '第四段',
      '第五段',
      '第六段',
      '第七段',
      '第九段',
    ])
      expect(text).toContain(at);
  });

  test('has no style, handler or element that its writer made', () => {
    expect(html).not.toMatch(/<(?:Quote|Steps|Metric|Timeline|Figure|BeforeAfter|Chart)\b/);
    expect(html).not.toMatch(/\son[a-z]+=|\sstyle=/);
  });

  test('has every file and page that it leads to', () => {
    const named = [...html.matchAll(/\/guan\/(photos\/[^\s",]+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((name) => !filesIn(hall.out).includes(name))).toEqual([]);
    expect(deadLinks(hall.out, '/guan/').filter((link) => link.includes('stories'))).toEqual([]);
  });

  test('is named on the page of the outcome that it tells of', () => {
    expect(page(hall, 'outcomes/xu-gou-jia-ju')).toContain('/guan/stories/xu-gou-zhuan-ti/');
    expect(page(hall, 'stories')).toContain('/guan/stories/xu-gou-zhuan-ti/');
  });
});

describe('a story that would run something', () => {
  const harmful = (line: string): string =>
    story.replace(body, `虚构。${cite('第一段')}\n\n${line}`);
  const hall = fictionalHall({
    ...smallest,
    'stories/jia.mdx': harmful('import "\\'),
    'stories/yi.mdx': harmful("export const a = (() => { throw new Error('ran') })()"),
    'stories/bing.mdx': harmful("{(() => { throw new Error('ran') })()}"),
    'stories/ding.mdx': harmful('虚构。').replace('---\n', '---\nlayout: ./a.astro\n'),
  });
  afterAll(hall.remove);

  test.each([
    ['the check', ['scripts/check.ts']],
    ['the build', ['scripts/build.ts']],
  ])('is told by %s, which ends by itself', async (_, args) => {
    const { code, output } = await hall.run(process.execPath, args);
    expect(code).toBe(1);
    expect(output).toMatch(/stories\/jia\.mdx:\d+:1 错误 正文里不能写 import/);
    expect(output).toMatch(/stories\/yi\.mdx:\d+:1 错误 正文里不能写 export/);
    expect(output).toMatch(/stories\/bing\.mdx:\d+:1 错误 正文里不能写花括号里的程序/);
    expect(output).toMatch(/stories\/ding\.mdx:2:1 错误 没有“layout”这个字段/);
    expect(output).not.toContain('ran');
  });
});
