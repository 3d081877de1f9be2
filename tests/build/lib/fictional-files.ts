import type { Files } from './fictional-hall.ts';

const source = `title: 虚构的报告
publisher: 虚构出版社
tier: A
kind: document
`;

/** An outcome with what is required of it, and any further lines of front matter. */
export const outcome = (title: string, ...lines: string[]): string =>
  [
    '---',
    `title: ${title}`,
    'summary: 这是测试用的虚构成果，并无其物，仅用来证明这样的条目也能建成页面。',
    ...(lines.some((line) => line.startsWith('status:')) ? [] : ['status: published']),
    'updated: 2026-01-02',
    'kind: 小革新',
    'problem: "虚构的难题是夹具松动。[^xu-gou-bao-gao: 第一段]"',
    'sources: [{id: xu-gou-bao-gao}]',
    ...lines,
    '---',
    '',
  ].join('\n');

/** The smallest hall: `hall.yaml`, and one entry with the source that it rests on. */
export const smallest: Files = {
  'hall.yaml': 'name: 虚构展馆\neditors: 虚构编辑组\n',
  'outcomes/xu-gou-jia-ju.md': outcome('虚构夹具'),
  'sources/xu-gou-bao-gao.yaml': source,
};
