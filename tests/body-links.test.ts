import { describe, expect, test } from 'vitest';
import { openHall } from '../src/open-hall.ts';
import { contentFolder } from './lib/content-folder.ts';
import { cite } from './lib/fictional-entries.ts';
import { markdownFile } from './lib/markdown-file.ts';

/** What is told of a link in an outcome's body: `line:column rule | message | suggestion`. */
const told = (url: string): string[] =>
  openHall({
    directory: contentFolder({
      'hall.yaml': 'name: 虚构展馆\neditors: 虚构编辑组\n',
      'sources/xu-gou-bao-gao.yaml':
        'title: 虚构报告\npublisher: 虚构出版社\ntier: A\nkind: document\n',
      'studios/xu-gou-shi.md': markdownFile('studios'),
      'studios/cao-gao.md': markdownFile('studios', { status: 'draft' }),
      'outcomes/jia.md': `${markdownFile('outcomes')}\n虚构，见[这里](${url})。${cite}\n`,
    }),
    vocabularies: 'content',
  }).problems.map(({ rule, message, suggestion }) => [rule, message, suggestion].join(' | '));

describe('a link in prose', () => {
  test.each([
    ['to a published entry', '/studios/xu-gou-shi/'],
    ['to a place on its page', '/studios/xu-gou-shi/#source-1'],
    ['to a list', '/studios/'],
    ['to a facet', '/studios/kind/alliance/'],
    ['to a table', '/outcomes/table/'],
    ['to a page of a hall', '/enterprises/incentives/'],
    ['to a page of the hall', '/about/'],
    ['to another site', 'https://xu-gou.example.org/studios/nobody/'],
  ])('%s may stand', (_, url) => {
    expect(told(url)).toEqual([]);
  });

  test.each([
    [
      'to an entry that is not there',
      '/studios/xu-guo-shi/',
      'references/missing | 找不到工作室“xu-guo-shi” | 是不是想写 xu-gou-shi（虚构工作室）？',
    ],
    [
      'to a draft',
      '/studios/cao-gao/',
      'references/draft | 链接指向的工作室“cao-gao”没有发布 | 先发布它，或去掉这个链接，只留文字。',
    ],
    [
      'to another host in disguise',
      '/\\\\xu-gou.example.org/',
      'link/relative | 网址不能以 // 开头 | 写全，以 https:// 开头。',
    ],
  ])('%s is told', (_, url, expected) => {
    expect(told(url)).toEqual([expected]);
  });
});
