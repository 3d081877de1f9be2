import { fold } from './fold.ts';
import { runs } from './ngram.ts';

/** Longer queries are cut here: nobody types them, and every character costs index chunks. */
export const QUERY_LIMIT = 100;

/** All bigrams of a run up to this length are looked up, every second one of a longer run. */
const DENSE_LENGTH = 6;

const QUOTES = /["“”＂]/;
const RUNS = /[\p{L}\p{N}\-./+%&·]+/gu;

/**
 * What proves a term at some distance from its start. `pair`: two neighbours. `character`: one, with
 * anything behind it. `end`: a sign or nothing stands behind a character that a pair has proved.
 * `alone`: the same, but no pair has.
 */
export interface Proof {
  kind: 'pair' | 'character' | 'end' | 'alone';
  text: string;
  offset: number;
}

/** A stretch of a term without a sign in it, and its distance from the term's start. */
export interface Run {
  text: string;
  offset: number;
}

/** One word or phrase of a query. */
export interface Term {
  /** Folded; a quoted phrase with the signs in it, but none around it. */
  text: string;
  quoted: boolean;
  /** More than one only in a quoted phrase. */
  runs: Run[];
  proofs: Proof[];
}

export interface Query {
  terms: Term[];
  /** True when the text was longer than `QUERY_LIMIT` characters and its end was ignored. */
  truncated: boolean;
}

/**
 * Reads what a visitor typed. Any text is a query; one without words has no terms. Words may stand
 * anywhere; what is in quotes stands together, with as many signs between its words as were typed.
 * A quote without its partner is a sign like others.
 */
export function parseQuery(text: string): Query {
  const characters = Array.from(text.trim());
  const parts = characters.slice(0, QUERY_LIMIT).join('').split(QUOTES);
  const terms = parts.flatMap((part, at) =>
    at % 2 === 1 && at < parts.length - 1 ? phrases(part) : runs(part).map(wordTerm),
  );
  const known = new Map([...terms].reverse().map((term) => [termKey(term), term]));
  return {
    terms: terms.filter((term) => known.get(termKey(term)) === term),
    truncated: characters.length > QUERY_LIMIT,
  };
}

/** A folded word without signs, as a term of a query. */
export function wordTerm(text: string): Term {
  return term(text, [{ text, offset: 0 }], false);
}

/** Two terms with the same key are the same. */
export const termKey = ({ text, quoted }: Term): string => (quoted ? `"${text}"` : text);

function phrases(part: string): Term[] {
  if (runs(part).length === 0) return [];
  const folded = fold(part);
  const found = [...folded.matchAll(RUNS)];
  const start = found[0]?.index ?? 0;
  const end = found.map((match) => match.index + match[0].length).at(-1);
  const stretches = found.map((match) => ({
    text: match[0],
    offset: Array.from(folded.slice(start, match.index)).length,
  }));
  return [term(folded.slice(start, end), stretches, true)];
}

function term(text: string, stretches: Run[], quoted: boolean): Term {
  const proofs = stretches.flatMap((run, at) => prove(run, at === stretches.length - 1));
  return { text, quoted, runs: stretches, proofs };
}

function prove({ text, offset }: Run, last: boolean): Proof[] {
  const characters = Array.from(text);
  const pairs = pairOffsets(characters.length).map((from): Proof => {
    const pair = characters.slice(from, from + 2).join('');
    return { kind: 'pair', text: pair, offset: offset + from };
  });
  const end = { text: characters.at(-1) ?? '', offset: offset + characters.length - 1 };
  if (pairs.length === 0) return [{ kind: last ? 'character' : 'alone', ...end }];
  return last ? pairs : [...pairs, { kind: 'end', ...end }];
}

/** Distances whose bigrams together cover each character of a run of this length. */
function pairOffsets(length: number): number[] {
  const last = length - 2;
  const all = Array.from({ length: Math.max(0, length - 1) }, (_, offset) => offset);
  if (length <= DENSE_LENGTH) return all;
  return all.filter((offset) => offset % 2 === 0 || offset === last);
}
