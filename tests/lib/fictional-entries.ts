import type { z } from 'zod';
import type { CollectionName } from '#schema/collection-name';
import type { schemas } from '#schema/collections';

/** What a file of a collection may say, before its schema has seen it. */
export type Input<C extends CollectionName> = z.input<(typeof schemas)[C]>;

/** The source that every fictional entry rests on, and a mark that cites it. */
export const sourceSlug = 'xu-gou-bao-gao';
export const cite = `[^${sourceSlug}: 第一段]`;
export const sources = [{ id: sourceSlug }];

export const metric = {
  label: '虚构革新',
  value: 12,
  unit: '项',
  period: '2020年',
  sources,
};

const shared = {
  summary: '这是测试用的虚构条目，并无其人其物其事，仅此说明。',
  status: 'published' as const,
  updated: '2026-01-02',
  sources,
};

/** The least that a published entry of each collection must say. */
export const least: { readonly [C in CollectionName]: Input<C> } = {
  craftsmen: { ...shared, title: '甄甲子（虚构）', consent: { basis: 'consent' } },
  studios: {
    ...shared,
    title: '虚构工作室',
    kind: '职工创新工作室',
    leaders: [{ name: '贾乙丑（虚构）' }],
  },
  outcomes: {
    ...shared,
    title: '虚构夹具',
    kind: '小革新',
    problem: `虚构的难题是夹具松动。${cite}`,
  },
  enterprises: { ...shared, title: '虚构制造厂' },
  notices: {
    ...shared,
    title: '虚构公示',
    issuer: '虚构市总工会',
    start: '2025-03-03',
    end: '2025-03-07',
    subjects: [{ title: '虚构企业' }],
    channels: [{ kind: '信箱', value: '虚构市总工会意见箱' }],
  },
  challenges: { ...shared, title: '虚构揭榜机制', kind: 'record' },
  stories: { ...shared, title: '虚构消息', kind: '消息', date: '2025-03' },
  policies: { ...shared, title: '虚构办法', issuer: '虚构市总工会' },
  venues: { ...shared, title: '虚构学堂', kind: '职工学堂' },
  tours: {
    ...shared,
    title: '虚构导览',
    stops: [
      { entry: 'outcomes/xu-gou-jia-ju', text: `虚构的第一站。${cite}` },
      { entry: 'craftsmen/xu-gou', text: `虚构的第二站。${cite}` },
    ],
  },
  unions: { ...shared, title: '虚构市总工会', level: '市级' },
  programmes: { ...shared, title: '虚构评选', kind: '评奖' },
  figures: {
    ...shared,
    title: '虚构总数',
    totals: [metric],
    sources: [{ id: sourceSlug, at: '第一段' }],
  },
  sources: { title: '虚构报告', publisher: '虚构出版社', tier: 'A', kind: 'document' },
  vocabularies: {
    title: '虚构词表',
    terms: [{ code: 'xu-gou', 'zh-CN': '虚构', en: 'Invented', order: 1 }],
  },
};
