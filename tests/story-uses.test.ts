import { expect, test } from 'vitest';
import { openHall } from '../src/open-hall.ts';
import { contentFolder } from './lib/content-folder.ts';
import { cite } from './lib/fictional-entries.ts';
import { markdownFile } from './lib/markdown-file.ts';

const sources = [{ id: 'xu-gou-bao-gao', at: '第一段' }];
const photo = { src: 'gai-qian.jpg', alt: '虚构的照片', credit: '虚构者', rights: '虚构许可' };

const told = (body: string): string[] =>
  openHall({
    directory: contentFolder({
      'hall.yaml': 'name: 虚构展馆\neditors: 虚构编辑组\n',
      'sources/xu-gou-bao-gao.yaml':
        'title: 虚构报告\npublisher: 虚构出版社\ntier: A\nkind: document\n',
      'craftsmen/jia.md': markdownFile('craftsmen'),
      'figures/tu.md': markdownFile('figures', { sources }),
      'figures/gao.md': markdownFile('figures', { sources, status: 'draft' }),
      'stories/shi.mdx': markdownFile('stories', { people: ['jia'], media: [photo] }, body),
    }),
    vocabularies: 'content',
  }).problems.map(({ file, line, column, rule, message, suggestion = '' }) =>
    [`${file}:${line}:${column} ${rule}`, message, suggestion].join(' | '),
  );

test('a story may show its own pictures and published figures, and cite what there is', () => {
  expect(
    told(`虚构。${cite}\n\n<Figure picture="gai-qian.jpg" />\n\n<Chart figure="tu" />\n`),
  ).toEqual([]);
});

test.each([
  [
    'a picture that is not its own',
    '<Figure picture="gai-qain.jpg" />',
    'stories/shi.mdx:18:9 mdx/picture | “gai-qain.jpg”不是这篇故事自己的照片 | 是不是想写 gai-qian.jpg？',
  ],
  [
    'a figure that is not there',
    '<Chart figure="mei-you" />',
    'stories/shi.mdx:18:8 references/missing | 找不到图表“mei-you” | 写 content/figures 里一个文件的名字；没有就先新建这个文件。',
  ],
  [
    'a figure that is a draft',
    '<Chart figure="gao" />',
    'stories/shi.mdx:18:8 references/draft | 图表“gao”没有发布，或者写得不对 | 先发布它，或删掉这个组件。',
  ],
  [
    'a source that is not there',
    '<Quote text="虚构" by="某人" source="xu-gou-bao-gap: 首段" />',
    'stories/shi.mdx:18:26 references/missing | 找不到来源“xu-gou-bao-gap” | 是不是想写 xu-gou-bao-gao（虚构报告）？',
  ],
])('a story may not show %s', (_, body, problem) => {
  expect(told(body)).toEqual([problem]);
});
