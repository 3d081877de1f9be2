import type { Entry } from './entry.ts';
import { matcher } from './matcher.ts';
import { runs } from './ngram.ts';
import type { Term } from './query.ts';

/** A way to write a query. */
export type Wording = readonly Term[];

/** An entry that holds every term of a wording. */
export interface Hit {
  entry: Entry;
  /** The number of the wording; the first are the best. */
  wording: number;
  score: number;
}

/**
 * Orders hits, best first: titles and aliases that are the query, titles that hold all its terms,
 * aliases that do, then everything else. Within each the wordings take turns, because one that many
 * entries hold would bury the next, which may be the one meant. Hits of a wording go by score, then
 * by their titles and lengths; what is alike in all of it stays in the order of the index.
 */
export function rank(hits: readonly Hit[], wordings: readonly Wording[]): Entry[] {
  const grades = wordings.map(grader);
  const graded = hits.map((hit) => ({ ...hit, grade: grades[hit.wording]?.(hit.entry) ?? 0 }));
  graded.sort(
    (a, b) =>
      b.score - a.score || byCode(a.entry.title, b.entry.title) || a.entry.length - b.entry.length,
  );
  return takeTurns(graded).map(({ entry }) => entry);
}

/** By grade; within one the first hit of each wording, then the second of each, and so on. */
function takeTurns<Graded extends { grade: number; wording: number }>(
  hits: readonly Graded[],
): Graded[] {
  const lengths = new Map<string, number>();
  const turns = hits.map((hit) => {
    const queue = `${hit.grade} ${hit.wording}`;
    const turn = lengths.get(queue) ?? 0;
    lengths.set(queue, turn + 1);
    return { hit, turn };
  });
  turns.sort(
    (a, b) => a.hit.grade - b.hit.grade || a.turn - b.turn || a.hit.wording - b.hit.wording,
  );
  return turns.map(({ hit }) => hit);
}

/** 0 is the best grade. */
function grader(terms: Wording): (entry: Entry) => number {
  const words = terms.flatMap((term) => term.runs.map(({ text }) => text)).join(' ');
  const matchers = terms.map(matcher);
  const holdsAll = (name: string): boolean => matchers.every((match) => match(name).length > 0);
  return (entry) => {
    const holding = entry.names().map(holdsAll);
    if (entry.names().some((name, at) => holding[at] && runs(name).join(' ') === words)) return 0;
    if (holding[0]) return 1;
    return holding.includes(true) ? 2 : 3;
  };
}

const byCode = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
