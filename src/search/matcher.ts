import type { Term } from './query.ts';

/** A stretch of a text, from one offset to the other. */
export interface Span {
  start: number;
  end: number;
}

/** Finds every place of a folded text where something stands, overlapping ones included. */
export type Matcher = (folded: string) => Span[];

const SIGN = String.raw`[^\p{L}\p{N}\-./+%&·]`;

/** Where a text holds a term, just as `findTerm` finds it in the index. */
export function matcher({ runs }: Pick<Term, 'runs'>): Matcher {
  const [first, ...others] = runs;
  if (others.length === 0) return plainMatcher(first?.text ?? '');
  let end = 0;
  const pattern = runs.map(({ text, offset }) => {
    const signs = offset - end;
    end = offset + Array.from(text).length;
    // The index proves that the first is a sign. It knows no signs, so others may be anything.
    const between = signs > 0 ? `${SIGN}[^]{${signs - 1}}` : '';
    return between + text.replace(/[.+]/g, '\\$&');
  });
  const expression = new RegExp(pattern.join(''), 'gu');
  return (folded) =>
    [...folded.matchAll(expression)].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
    }));
}

/** Where a text holds a folded word. */
export function plainMatcher(word: string): Matcher {
  return (folded) => {
    const spans: Span[] = [];
    if (word === '') return spans;
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
      spans.push({ start: at, end: at + word.length });
    }
    return spans;
  };
}
