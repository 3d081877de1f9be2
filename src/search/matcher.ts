import { WORD_CLASS } from './fold.ts';
import type { Term } from './query.ts';

/** A stretch of a text, from one offset to the other. */
export interface Span {
  start: number;
  end: number;
}

/** Finds every place of a folded text where something stands, overlapping ones included. */
export type Matcher = (folded: string) => Span[];

const SIGN = `[^${WORD_CLASS}]`;

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
  return (folded) => {
    const spans: Span[] = [];
    expression.lastIndex = 0;
    for (let found = expression.exec(folded); found; found = expression.exec(folded)) {
      spans.push({ start: found.index, end: found.index + found[0].length });
      // The next may begin within this one, but not within its first character.
      expression.lastIndex = found.index + (Array.from(found[0])[0]?.length ?? 1);
    }
    return spans;
  };
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
