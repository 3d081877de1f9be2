import type { PagefindInstance, PagefindResult } from './pagefind-runtime.ts';
import type { Term } from './query.ts';
import { holdsPhrase } from './query.ts';

/** For each bigram, the records that hold it and where. */
type Places = Map<string, Map<string, ReadonlySet<number>>>;

/**
 * The records that hold every term, exactly, with Pagefind's scores. `followers` gives every
 * character that a word can hold; only a term of one character asks for them.
 */
export async function findRecords(
  pagefind: PagefindInstance,
  terms: readonly Term[],
  followers: () => Promise<string>,
): Promise<PagefindResult[]> {
  const phrases = terms.filter((term) => term.bigrams.length > 0);
  const letters = terms.filter((term) => term.bigrams.length === 0).map((term) => term.text);
  const words = [...new Set(phrases.flatMap((term) => term.bigrams.map(({ word }) => word)))];

  for (const letter of letters) {
    const known = await followers();
    if (!known.includes(letter)) return [];
    await preloadAround(pagefind, letter, known);
  }
  if (!(await occur(pagefind, words, letters))) return [];

  const { results } = await pagefind.search([...letters, ...words].join(' '));
  const long = phrases.filter((term) => term.bigrams.length > 1);
  const places = await locate(pagefind, long);
  return results.filter(({ id }) =>
    long.every((term) => holdsPhrase(term, (word) => places.get(word)?.get(id))),
  );
}

/**
 * A search for one character finds the bigrams that begin with it, but Pagefind fetches only the
 * chunk where the character itself would stand. Asking for it with every follower fetches the rest.
 */
async function preloadAround(
  pagefind: PagefindInstance,
  letter: string,
  followers: string,
): Promise<void> {
  await pagefind.preload(Array.from(followers, (next) => letter + next).join(' '));
}

/**
 * Pagefind drops a word that it does not know from a search, or takes its longest known beginning
 * instead. So that such a search is never made: a quoted one tells whether all bigrams occur
 * together in a record, and a search of its own whether a single character does.
 */
async function occur(
  pagefind: PagefindInstance,
  words: readonly string[],
  letters: readonly string[],
): Promise<boolean> {
  if (words.length > 0) {
    const together = await pagefind.search(`"${words.join(' ')}"`);
    if (together.unfilteredResultCount === 0) return false;
  }
  for (const letter of letters) {
    const { results } = await pagefind.search(letter);
    if (results.length === 0) return false;
  }
  return true;
}

/** A search for several words mixes their places, so each bigram of a phrase is asked for alone. */
async function locate(pagefind: PagefindInstance, terms: readonly Term[]): Promise<Places> {
  const places: Places = new Map();
  for (const { word } of terms.flatMap((term) => term.bigrams)) {
    if (places.has(word)) continue;
    const { results } = await pagefind.search(word);
    places.set(word, new Map(results.map((result) => [result.id, new Set(result.words)])));
  }
  return places;
}
