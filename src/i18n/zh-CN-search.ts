import type { FieldWords, RecentWords, SearchWords } from './search-words.ts';

const recentWords: RecentWords = {
  recent: '最近搜索',
  forget: '删除“{query}”',
  clear: '清除',
};

export const fieldWords: FieldWords = {
  ...recentWords,
  list: '搜索建议',
  suggestions: '{count} 条建议',
};

export const searchWords: SearchWords = {
  ...recentWords,
  idle: '输入人名、单位、工种或任意词句，逐字搜索全部展品。',
  loading: '正在搜索……',
  found: '“{query}”共找到 {total} 件展品。',
  foundAmong: '“{query}”在所选条件下共找到 {total} 件展品。',
  nothing: '没有找到“{query}”。可以少写几个字，或从下面的目录和展厅进去。',
  nothingAmong: '在所选条件下没有找到“{query}”。',
  unsearchable: '请输入文字、字母或数字。',
  truncated: '只用了前 {limit} 个字。',
  corrected: '已按{queries}搜索，共找到 {total} 件展品。',
  correctedAmong: '已按{queries}搜索，在所选条件下共找到 {total} 件展品。',
  quoted: '“{query}”',
  literally: '仍要搜“{query}”',
  loosely: '不限原字搜“{query}”',
  filters: '筛选',
  facets: {
    collection: '展厅',
    region: '地区',
    industry: '产业',
    level: '级别',
    year: '年份',
    transfer: '转化',
  },
  values: '更多 {count} 项',
  remove: '去掉条件：{label}',
  sort: '排序',
  relevance: '相关',
  year: '年份',
  ways: '可以试试',
  alone: '只搜“{query}”',
  count: '{total} 件',
  unnarrowed: '去掉全部条件查“{query}”',
  indexMissing: '搜索数据没有找到，可能刚刚发布了新版本。请重试。',
  network: '没有取到搜索数据：网络中断，或者网站暂时出错。请稍后重试。',
  offline: '现在没有网络：查过的内容还能查，别的要等连上网络，到时会自动重试。',
  notLoaded: '搜索程序没有取到，可能是网络中断，也可能网站刚刚更新。请重试，本页会重新打开。',
  unsupported: '这个浏览器不能运行搜索，请从下面的目录和展厅进去。',
};
