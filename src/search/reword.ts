import type { Lexicon } from './lexicon.ts';
import { wordTerm, type Term } from './query.ts';
import type { Wording } from './rank.ts';
import type { FindTerm } from './term-hits.ts';

/** So many words are tried in the place of one. */
const CORRECTIONS = 6;

/** So many ways to write a whole query are tried. */
const WORDINGS = 24;

/**
 * What a query without a hit may have meant, best first: each word that no entry holds is replaced
 * by names like it. Nothing when every word is held by some entry, or when one has no name like it.
 * What is in quotes stays as it is.
 */
export async function reword(
  terms: Wording,
  find: FindTerm,
  lexicon: () => Promise<Lexicon>,
): Promise<Wording[]> {
  const holders = await Promise.all(terms.map(find));
  const unknown = terms.filter((term, at) => !term.quoted && holders[at]?.size === 0);
  const refused = terms.some((term, at) => term.quoted && holders[at]?.size === 0);
  if (unknown.length === 0 || refused) return [];
  const names = await lexicon();
  if (terms.length > 1 && unknown.length === terms.length) {
    // Syllables of one name: kong li ming, xi'an.
    const whole = names.corrections(terms.map(({ text }) => text).join(' '), CORRECTIONS);
    if (whole.length > 0) return whole.map((text) => [wordTerm(text)]);
  }
  return combine(
    terms.map((term) =>
      unknown.includes(term) ? names.corrections(term.text, CORRECTIONS).map(wordTerm) : [term],
    ),
  );
}

/** One of each list; those first that take the firsts of the lists. */
function combine(choices: readonly (readonly Term[])[]): Wording[] {
  let combined: { terms: Term[]; places: number }[] = [{ terms: [], places: 0 }];
  for (const list of choices) {
    combined = combined
      .flatMap(({ terms, places }) =>
        list.map((term, place) => ({ terms: [...terms, term], places: places + place })),
      )
      .sort((a, b) => a.places - b.places)
      .slice(0, WORDINGS);
  }
  return combined.map(({ terms }) => terms);
}
