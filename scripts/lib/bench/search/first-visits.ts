import { INDEX_FOLDER } from '#search/index-files';
import type { BrowserSession } from './browser-session.ts';
import { sum } from './fresh-bytes.ts';
import type { Spread } from './percentile.ts';
import { spread } from './percentile.ts';
import type { BenchQuery, QueryKind } from './queries/query.ts';
import type { Transfer } from './traffic.ts';

/** What people come with. */
const visitorKinds: readonly QueryKind[] = ['name', 'studio', 'term', 'several', 'latin', 'pinyin'];
const visitsAKind = 2;
const firstHits = 10;

/** A few of the queries, of the kinds that people come with. */
export const visitorsOf = (queries: readonly BenchQuery[]): BenchQuery[] =>
  visitorKinds.flatMap((kind) =>
    queries.filter((query) => query.kind === kind).slice(0, visitsAKind),
  );

const isText = ({ path }: Transfer): boolean => /\/texts\/\d+\.json$/.test(path);
const isSearch = ({ path }: Transfer): boolean =>
  path.endsWith('.js') || path.startsWith(`/${INDEX_FOLDER}/`);

/** The page shows more hits than the first ten, and loads a text for each of them. */
function upToTenHits(transfers: readonly Transfer[]): Transfer[] {
  const texts = transfers.filter(isText).slice(0, firstHits);
  return [...transfers.filter((one) => isSearch(one) && !isText(one)), ...texts];
}

/** Visits the site's own search page with a question in its address. */
export async function firstVisits(
  { url, traffic, fresh }: BrowserSession,
  queries: readonly BenchQuery[],
): Promise<Spread> {
  const bytes: number[] = [];
  for (const { text } of visitorsOf(queries)) {
    await fresh(async (page) => {
      await traffic.take();
      await page.goto(new URL(`search/?${new URLSearchParams({ q: text })}`, url).href);
      await page.waitForSelector('#search-results[data-state="done"]');
      await page.waitForLoadState('networkidle');
      bytes.push(sum(upToTenHits(await traffic.take())));
    });
  }
  return spread(bytes);
}
