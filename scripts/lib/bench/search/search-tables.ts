import { textTable } from '../text-table.ts';
import type { EngineReport } from './engine-report.ts';
import type { HallReport } from './hall-report.ts';
import type { IndexCost } from './index-cost.ts';
import type { Spread } from './percentile.ts';
import type { Quality } from './quality.ts';
import type { QueryKind } from './queries/query.ts';
import { hallName } from './search-budgets.ts';

const kindNames: Readonly<Record<QueryKind, string>> = {
  substring: '任意片段',
  name: '人名',
  studio: '工作室',
  term: '词',
  several: '两词',
  latin: '字母与数字',
  traditional: '繁体',
  common: '最常用的词',
  single: '最常用的字',
  pinyin: '全拼',
  initials: '首字母',
  mixed: '汉字加首字母',
  wrong: '错一字',
  missing: '漏一字',
};

/** Never rounded up to what it is not: 99.96 % is 99.9. */
const percent = (share: number): string => (Math.floor(share * 1000) / 10).toFixed(1);
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
const whole = (number: number | undefined): string => number?.toFixed(0) ?? '—';

const cells = (quality: Quality | undefined): string[] =>
  quality
    ? [
        String(quality.queries),
        percent(quality.recall),
        percent(quality.precision),
        quality.mrr.toFixed(3),
        percent(quality.hit10),
        String(quality.none),
      ]
    : ['—', '—', '—', '—', '—', '—'];

const columns = ['句', '召回', '精确', 'MRR', '前十', '无果'];

const qualityTable = (report: HallReport): string =>
  textTable(
    [hallName(report), ...columns, ...(report.default ? columns : [])],
    report.own.quality.map((quality) => [
      kindNames[quality.kind],
      ...cells(quality),
      ...(report.default
        ? cells(report.default.quality.find(({ kind }) => kind === quality.kind))
        : []),
    ]),
  );

const inKilobytes = ({ p50, p95, most }: Spread): string[] => [p50, p95, most].map(kilobytes);
const inMilliseconds = (times: Spread | undefined): string[] =>
  times ? [times.p50, times.p95, times.most].map(whole) : ['—', '—', '—'];

const costRows = (report: EngineReport): [string, string[]][] => [
  ['首次得十条 KB', inKilobytes(report.firstVisit)],
  ['每句索引 KB', inKilobytes(report.indexBytes)],
  ['最常用的字词 KB', inKilobytes(report.commonBytes)],
  ['冷启动 毫秒', inMilliseconds(report.cold)],
  ['已启动 毫秒', inMilliseconds(report.warm)],
];

function costTable(report: HallReport): string {
  const spreads = ['p50', 'p95', '最多'];
  const beside = report.default && new Map(costRows(report.default));
  return textTable(
    [hallName(report), ...spreads, ...(beside ? spreads : [])],
    [
      ...costRows(report.own).map(([name, own]) => [name, ...own, ...(beside?.get(name) ?? [])]),
      ['联想 毫秒', ...inMilliseconds(report.suggestions)],
    ],
  );
}

const runNames: Readonly<Record<IndexCost['run'], string>> = {
  first: '首次',
  again: '改一条',
  default: 'Pagefind 默认',
};

const indexTable = (report: HallReport): string =>
  textTable(
    [`${hallName(report)} 建索引`, '秒', 'CPU 秒', '峰值 MB', '文件', 'MB', 'KB/条'],
    report.index.map(({ run, seconds, cpuSeconds, peakMegabytes, files, bytes, bytesAPage }) => [
      runNames[run],
      seconds.toFixed(1),
      cpuSeconds?.toFixed(1) ?? '—',
      whole(peakMegabytes),
      String(files),
      (bytes / 1_000_000).toFixed(1),
      kilobytes(bytesAPage),
    ]),
  );

/** Three tables a hall; the columns of Pagefind's defaults stand to the right of the site's own. */
export const searchTables = (reports: readonly HallReport[]): string =>
  reports
    .map((report) => [indexTable(report), qualityTable(report), costTable(report)].join('\n\n'))
    .join('\n\n');
