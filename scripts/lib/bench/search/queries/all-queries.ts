import type { PlainRecord } from '../plain-record.ts';
import { commonQueries } from './frequent.ts';
import { latinQueries } from './latin.ts';
import { nameQueries } from './names.ts';
import { pinyinQueries } from './pinyin.ts';
import type { BenchQuery } from './query.ts';
import { slipQueries } from './slips.ts';
import { substrings } from './substrings.ts';
import { termQueries } from './terms.ts';
import { traditionalQueries } from './traditional.ts';

/** Queries of every kind, about `count` of each, made from the records; always the same ones. */
export const allQueries = (records: readonly PlainRecord[], count: number): BenchQuery[] =>
  [
    substrings,
    nameQueries,
    termQueries,
    latinQueries,
    traditionalQueries,
    commonQueries,
    pinyinQueries,
    slipQueries,
  ].flatMap((make) => make(records, count));
