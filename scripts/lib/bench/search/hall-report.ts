import path from 'node:path';
import type { SearchRecord } from '#search/record';
import { say } from '../../say.ts';
import { copySite } from './bench-site.ts';
import { withBrowser } from './browser-session.ts';
import { measureDefault } from './default-engine.ts';
import type { EngineReport } from './engine-report.ts';
import { indexCosts } from './index-cost.ts';
import type { IndexCost } from './index-cost.ts';
import { measureOwn } from './measure-own.ts';
import { findEngine } from './own-engine.ts';
import type { Spread } from './percentile.ts';
import { plainRecord } from './plain-record.ts';
import { allQueries } from './queries/all-queries.ts';
import { substrings } from './queries/substrings.ts';
import { suggestTimes } from './suggest-times.ts';

/** All that is measured of the search of one hall. */
export interface HallReport {
  content: 'real' | 'generated';
  /** Records in the index. */
  entries: number;
  index: IndexCost[];
  own: EngineReport;
  /** Absent where Pagefind's default index was not made. */
  default?: EngineReport;
  /** Milliseconds from a key to the list under the box. */
  suggestions: Spread;
}

/** Queries of each kind: asked of one worker, asked anew each. */
const many = 40;
const few = 8;
/** Random stretches of text asked of one worker, besides. */
const stretches = 3000;

/** Indexes the records of a hall beside a copy of the site in `folder`, and searches there. */
export async function hallReport(
  content: HallReport['content'],
  records: readonly SearchRecord[],
  folder: string,
): Promise<HallReport> {
  const entries = records.length;
  const site = copySite(path.join(folder, `site-${entries}`));
  say(`▶ 索引 ${entries} 条`);
  const index = await indexCosts(records, site.dir);
  const plain = records.map(plainRecord);
  const queries = allQueries(plain, few);
  const deep = allQueries(plain, many);
  return withBrowser(site, async (session) => {
    const engine = await findEngine(session);
    say(`▶ 搜索 ${entries} 条`);
    const own = await measureOwn(
      session,
      engine,
      { few: queries, many: deep, most: substrings(plain, stretches) },
      plain,
    );
    const suggestions = await suggestTimes(session, engine, deep);
    const report = { content, entries, index, own, suggestions };
    if (!index.some(({ run }) => run === 'default')) return report;
    say(`▶ 用 Pagefind 的默认设置搜索 ${entries} 条`);
    return { ...report, default: await measureDefault(session, site.dir, queries, plain) };
  });
}
