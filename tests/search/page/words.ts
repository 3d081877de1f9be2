import type { FieldWords, SearchWords } from '#i18n/search-words';

const recentWords = { recent: '最近', forget: '删除 {query}', clear: '清除' };

/** Short sentences in place of the site's own, so that a better wording there breaks no test. */
export const searchWords: SearchWords = {
  ...recentWords,
  idle: '请输入',
  loading: '搜索中',
  found: '{query}：{total} 条',
  foundAmong: '{query}，有条件：{total} 条',
  nothing: '没有 {query}',
  nothingAmong: '条件下没有 {query}',
  unsearchable: '没有字',
  truncated: '只用前 {limit} 字',
  corrected: '改查{queries}：{total} 条',
  correctedAmong: '改查{queries}，有条件：{total} 条',
  quoted: '“{query}”',
  literally: '仍查 {query}',
  loosely: '不限原字 {query}',
  filters: '筛选',
  facets: {
    collection: '展厅',
    region: '地区',
    industry: '产业',
    level: '级别',
    year: '年份',
    transfer: '转化',
  },
  values: '还有 {count} 项',
  remove: '去掉 {label}',
  sort: '排序',
  relevance: '按相关',
  year: '按年份',
  ways: '试试',
  alone: '只查 {query}',
  count: '{total} 件',
  unnarrowed: '不限条件 {query}',
  indexMissing: '索引缺失',
  network: '网络断开',
  offline: '没有网络',
  notLoaded: '程序没有取到',
  unsupported: '无法搜索',
};

export const fieldWords: FieldWords = {
  ...recentWords,
  list: '建议',
  suggestions: '{count} 条建议',
};
