import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { blankPage } from './bench-site.ts';
import type { BrowserSession } from './browser-session.ts';
import type { EngineReport } from './engine-report.ts';
import { visitorsOf } from './first-visits.ts';
import type { FreshQuery } from './fresh-bytes.ts';
import { freshFigures, sum } from './fresh-bytes.ts';
import { askDefault } from './in-page.ts';
import { spread } from './percentile.ts';
import type { PlainRecord } from './plain-record.ts';
import { qualities } from './quality.ts';
import type { BenchQuery } from './queries/query.ts';
import { score } from './score.ts';
import type { Answer } from './score.ts';

/** Every Pagefind file begins, once unzipped, with this word. */
const signature = 'pagefind_dcd';

/** The addresses of records by Pagefind's names for them. */
function addresses(folder: string): Map<string, string> {
  const fragments = path.join(folder, 'fragment');
  return new Map(
    readdirSync(fragments).map((name) => {
      const text = gunzipSync(readFileSync(path.join(fragments, name))).toString();
      const { url } = JSON.parse(text.slice(signature.length)) as { url: string };
      return [path.basename(name, '.pf_fragment'), url];
    }),
  );
}

/** Asks Pagefind's default index in `pagefind/` of the site every query, each time anew. */
export async function measureDefault(
  { url, traffic, fresh }: BrowserSession,
  dir: string,
  queries: readonly BenchQuery[],
  records: readonly PlainRecord[],
): Promise<EngineReport> {
  const known = addresses(path.join(dir, 'pagefind'));
  const script = new URL('pagefind/pagefind.js', url).href;
  const visitors = visitorsOf(queries);
  const asked: (FreshQuery & { answer: Answer })[] = [];
  for (const query of queries) {
    await fresh(async (page) => {
      await page.goto(new URL(blankPage, url).href);
      await traffic.take();
      const answer = await page.evaluate(askDefault, { script, text: query.text });
      const urls = answer.urls.map((id) => known.get(id) ?? id);
      const { milliseconds } = answer;
      asked.push({
        query,
        transfers: await traffic.take(),
        milliseconds,
        answer: { ...answer, urls },
      });
    });
  }
  const scores = asked.flatMap(({ query, answer }) => {
    const judged = score(query, answer, records);
    return judged ? [{ ...judged, kind: query.kind }] : [];
  });
  return {
    quality: qualities(scores),
    firstVisit: spread(
      asked.filter(({ query }) => visitors.includes(query)).map(({ transfers }) => sum(transfers)),
    ),
    ...freshFigures(asked),
  };
}
