import type { BrowserSession } from './browser-session.ts';
import type { EngineReport } from './engine-report.ts';
import { firstVisits } from './first-visits.ts';
import type { FreshQuery } from './fresh-bytes.ts';
import { freshFigures } from './fresh-bytes.ts';
import type { TimedAnswer } from './in-page.ts';
import type { OwnEngine } from './own-engine.ts';
import { spread } from './percentile.ts';
import type { PlainRecord } from './plain-record.ts';
import { qualities } from './quality.ts';
import type { BenchQuery } from './queries/query.ts';
import { score } from './score.ts';
import type { Answer } from './score.ts';

/** Hits that are looked at, so that a wrong one behind the first ten is seen, too. */
const deep = 100;
const firstHits = 10;
/** Questions that the browser gets at a time. */
const batch = 50;

type Asked = { query: BenchQuery; answer: Answer };

/** Asks every query with nothing loaded. */
async function askFresh(
  { traffic, fresh }: BrowserSession,
  engine: OwnEngine,
  queries: readonly BenchQuery[],
): Promise<(FreshQuery & Asked)[]> {
  const asked: (FreshQuery & Asked)[] = [];
  for (const query of queries) {
    await fresh(async (page) => {
      await engine.open(page);
      await traffic.take();
      const [answer] = await engine.ask(page, [query.text], firstHits);
      if (!answer) throw new Error(`No answer to ${query.text}`);
      const { milliseconds } = answer;
      asked.push({ query, answer, transfers: await traffic.take(), milliseconds });
    });
  }
  return asked;
}

/** Asks one worker everything. */
const askKept = (
  { fresh }: BrowserSession,
  engine: OwnEngine,
  queries: readonly BenchQuery[],
  size: number,
): Promise<(Asked & { answer: TimedAnswer })[]> =>
  fresh(async (page) => {
    await engine.open(page);
    const asked: (Asked & { answer: TimedAnswer })[] = [];
    for (let from = 0; from < queries.length; from += batch) {
      const some = queries.slice(from, from + batch);
      const answers = await engine.ask(
        page,
        some.map(({ text }) => text),
        size,
      );
      answers.forEach((answer, at) => {
        const query = some[at];
        if (query) asked.push({ query, answer });
      });
    }
    return asked;
  });

export interface OwnQueries {
  /** Asked each with nothing loaded. */
  few: readonly BenchQuery[];
  /** Asked of one worker, and looked at in depth. */
  many: readonly BenchQuery[];
  /** Asked of one worker, the first hits looked at. */
  most: readonly BenchQuery[];
}

/** Puts the queries to the site's own search and judges the answers. */
export async function measureOwn(
  session: BrowserSession,
  engine: OwnEngine,
  { few, many, most }: OwnQueries,
  records: readonly PlainRecord[],
): Promise<EngineReport> {
  const anew = await askFresh(session, engine, few);
  const kept = [
    ...(await askKept(session, engine, many, deep)),
    ...(await askKept(session, engine, most, firstHits)),
  ];
  const scores = [...anew, ...kept].flatMap(({ query, answer }) => {
    const judged = score(query, answer, records);
    return judged ? [{ ...judged, kind: query.kind }] : [];
  });
  return {
    quality: qualities(scores),
    firstVisit: await firstVisits(session, few),
    ...freshFigures(anew),
    warm: spread(kept.map(({ answer }) => answer.milliseconds)),
  };
}
