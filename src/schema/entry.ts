import { z } from 'zod';
import { citations } from './evidence.ts';
import { date, field, line, reference, slug, term } from './field.ts';
import { picture } from './picture.ts';

export const statuses = ['draft', 'published', 'withdrawn'] as const;

/** The fields that every entry of the hall shares. */
export const entryFields = {
  title: line('标题', 60, '人物和工作室就写名称。'),
  summary: field(
    z.string().min(20).max(120),
    '摘要',
    '20 到 120 字，一句话说清楚；卡片和搜索结果里显示。',
  ),
  status: field(
    z.enum(statuses),
    '状态',
    'draft 草稿（不发布）、published 发布、withdrawn 已撤下。',
  ),
  updated: date('更新日期', '这个条目最后一次改动的日期，例如 2026-11-21。'),
  published: field(date('发布日期').optional(), '发布日期'),
  aliases: field(
    z.array(slug).optional(),
    '旧编号',
    '条目改过名时，旧的编号写在这里，旧网址会转过来。',
  ),
  names: field(z.array(line('别名', 40)).optional(), '别名', '其他叫法，搜索时也能找到。'),
  union: field(reference('unions', '负责工会').optional(), '负责工会', '对这个条目负责的工会。'),
  region: field(term('regions', '地区').optional(), '地区', '写区名或市名，例如 浦东新区。'),
  industries: field(z.array(term('industries', '产业')).max(3).optional(), '产业'),
  keywords: field(z.array(line('关键词', 20)).max(12).optional(), '关键词'),
  cover: field(picture.optional(), '封面照片'),
  media: field(z.array(picture).max(24).optional(), '照片'),
  sources: field(citations.optional(), '来源'),
};

/** Nothing is published without at least one source. */
export const publishedNeedsSource = (value: {
  status: (typeof statuses)[number];
  sources?: unknown;
}): boolean => value.status !== 'published' || value.sources !== undefined;

export const publishedNeedsSourceIssue = {
  message: '发布的条目至少要有一个来源(sources)',
  // Told where `published` stands: what is missing has no line.
  path: ['status'],
  params: { suggestion: '写上 sources；还没有来源就先写 status: draft。' },
};
