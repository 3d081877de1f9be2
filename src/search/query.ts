import { runs } from './ngram.ts';

/** Longer queries are cut here: nobody types them, and every character costs index chunks. */
export const QUERY_LIMIT = 100;

/** All bigrams of a phrase up to this length are looked up, every second one of a longer phrase. */
const DENSE_LENGTH = 6;

/** One word or phrase of a query. */
export interface Term {
  /** Folded; at least one character. */
  text: string;
  /** The bigrams that prove the phrase, with their distance from its start; none for one character. */
  bigrams: { word: string; offset: number }[];
}

export interface Query {
  terms: Term[];
  /** True when the text was longer than `QUERY_LIMIT` characters and its end was ignored. */
  truncated: boolean;
}

/** Reads what a visitor typed. Any text is a query; one without words has no terms. */
export function parseQuery(text: string): Query {
  const characters = Array.from(text.trim());
  const kept = characters.slice(0, QUERY_LIMIT).join('');
  return {
    terms: runs(kept).map(toTerm),
    truncated: characters.length > QUERY_LIMIT,
  };
}

/**
 * True when a record holds the phrase: some place from which every bigram stands at its distance.
 * `positions` gives the places of a bigram in the record, counted in characters.
 */
export function holdsPhrase(
  term: Term,
  positions: (word: string) => ReadonlySet<number> | undefined,
): boolean {
  const [first, ...rest] = term.bigrams;
  if (first === undefined) return true;
  for (const start of positions(first.word) ?? []) {
    if (rest.every(({ word, offset }) => positions(word)?.has(start + offset))) return true;
  }
  return false;
}

function toTerm(text: string): Term {
  const characters = Array.from(text);
  const bigrams = offsets(characters.length).map((offset) => ({
    word: characters.slice(offset, offset + 2).join(''),
    offset,
  }));
  return { text, bigrams };
}

/** Distances whose bigrams together cover each character of a phrase of this length. */
function offsets(length: number): number[] {
  const last = length - 2;
  const all = Array.from({ length: Math.max(0, length - 1) }, (_, offset) => offset);
  if (length <= DENSE_LENGTH) return all;
  return all.filter((offset) => offset % 2 === 0 || offset === last);
}
