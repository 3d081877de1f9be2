import { fold, WORD_CLASS } from './fold.ts';
import { runs } from './ngram.ts';

/** Longer queries are cut here: nobody types them, and every character costs index chunks. */
export const QUERY_LIMIT = 100;

const QUOTES = /["“”＂]/;
const RUNS = new RegExp(`[${WORD_CLASS}]+`, 'gu');

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
}

/**
 * Reads what a visitor typed. Any text is a query; one without words has no terms. Words may stand
 * anywhere; what is in quotes stands together, with as many signs between its words as were typed.
 * A quote without its partner is a sign like others.
 */
export function parseQuery(text: string): Term[] {
  const characters = Array.from(text.trim());
  const parts = characters.slice(0, QUERY_LIMIT).join('').split(QUOTES);
  const terms = parts.flatMap((part, at) =>
    at % 2 === 1 && at < parts.length - 1 ? phrases(part) : runs(part).map(wordTerm),
  );
  const known = new Map([...terms].reverse().map((term) => [termKey(term), term]));
  return terms.filter((term) => known.get(termKey(term)) === term);
}

/** A folded word without signs, as a term of a query. */
export function wordTerm(text: string): Term {
  return { text, quoted: false, runs: [{ text, offset: 0 }] };
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
  return [{ text: folded.slice(start, end), quoted: true, runs: stretches }];
}
