import { honoursOf } from '#catalogue/winners';
import { finding, perEntry } from './check.ts';
import type { Check } from './check.ts';

/**
 * Nothing has happened in the future: no honour, recognition, outcome, deal, policy, naming, opening
 * or update is after today. Editions, deadlines and validity may be planned.
 */
export const pastDates: Check = perEntry((entry, { catalogue: { today } }) => {
  const late = (path: (string | number)[], what: string, date: string | undefined) =>
    date !== undefined && date.slice(0, today.length) > today.slice(0, date.length)
      ? [finding(entry, path, 'dates/future', `${what}(${date})在今天(${today})之后`, '检查年份。')]
      : [];
  const { collection, data } = entry;
  const key = collection === 'outcomes' ? 'awards' : 'honours';
  return [
    ...honoursOf(entry).flatMap(({ date }, i) => late([key, i, 'date'], '获得荣誉的时间', date)),
    ...(collection === 'outcomes' ? late(['date'], '成果时间', data.date) : []),
    ...(collection === 'outcomes' ? (data.transfer?.deals ?? []) : []).flatMap(({ date }, i) =>
      late(['transfer', 'deals', i, 'date'], '转化的日期', date),
    ),
    ...(collection === 'stories' ? late(['date'], '事情发生的时间', data.date) : []),
    ...(collection === 'studios' ? late(['named'], '命名时间', data.named) : []),
    ...(collection === 'policies' ? late(['date'], '发文时间', data.date) : []),
    ...(collection === 'venues' ? late(['opened'], '开设时间', data.opened) : []),
    ...(collection === 'challenges' ? late(['date'], '难题的时间', data.date) : []),
    ...(collection === 'enterprises' ? (data.recognitions ?? []) : []).flatMap(({ date }, i) =>
      late(['recognitions', i, 'date'], '认定时间', date),
    ),
    ...('updated' in data ? late(['updated'], '更新日期', data.updated) : []),
  ];
});
