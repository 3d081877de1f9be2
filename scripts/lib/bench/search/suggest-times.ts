import type { BrowserSession } from './browser-session.ts';
import type { OwnEngine } from './own-engine.ts';
import type { Spread } from './percentile.ts';
import { spread } from './percentile.ts';
import type { BenchQuery } from './queries/query.ts';

/** Kinds of queries that are typed towards a title. */
const typed = ['name', 'studio', 'pinyin', 'initials', 'mixed', 'wrong'];

/** Everything that stands in the box while a text is typed. */
const beginnings = (text: string): string[] =>
  Array.from(text).map((_, at) => text.slice(0, at + 1));

/** Milliseconds from a key to the list under the box, in the page, with everything running. */
export const suggestTimes = (
  { fresh }: BrowserSession,
  engine: OwnEngine,
  queries: readonly BenchQuery[],
): Promise<Spread> =>
  fresh(async (page) => {
    await engine.open(page);
    const texts = queries
      .filter(({ kind }) => typed.includes(kind))
      .flatMap(({ text }) => beginnings(text));
    // The first one waits for the titles.
    const [, ...answers] = await engine.suggest(page, ['', ...texts]);
    return spread(answers.map(({ milliseconds }) => milliseconds));
  });
