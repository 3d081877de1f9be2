import { fold } from './fold.ts';
import type { TitleRow } from './record.ts';

/** A record that holds every term, with Pagefind's BM25 score. */
export interface Found {
  row: TitleRow;
  score: number;
}

/**
 * Orders hits, best first: titles and aliases that are the query, titles that hold all its terms,
 * aliases that do, then everything else by score. Equal hits keep the order of their URLs, so that
 * the order never depends on what the browser has loaded before.
 */
export function rank<Hit extends Found>(hits: readonly Hit[], terms: readonly string[]): Hit[] {
  const graded = hits.map((hit) => ({ hit, grade: grade(hit.row, terms) }));
  graded.sort(
    (a, b) =>
      a.grade - b.grade || b.hit.score - a.hit.score || (a.hit.row.url < b.hit.row.url ? -1 : 1),
  );
  return graded.map(({ hit }) => hit);
}

function grade({ title, aliases }: TitleRow, terms: readonly string[]): number {
  const names = [title, ...aliases].map(fold);
  const [own = '', ...others] = names;
  if (names.includes(terms.join(' '))) return 0;
  if (terms.every((term) => own.includes(term))) return 1;
  if (others.some((name) => terms.every((term) => name.includes(term)))) return 2;
  return 3;
}
