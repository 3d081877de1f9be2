import type { Entry } from './entry.ts';
import type { Lexicon } from './lexicon.ts';
import type { SearchAnswer } from './messages.ts';
import type { SearchIndex } from './open-index.ts';
import { parseQuery, termKey, type Term } from './query.ts';
import { rank, type Hit, type Wording } from './rank.ts';
import { reword } from './reword.ts';
import { score } from './score.ts';
import { simplify } from './simplify.ts';
import { nameFinder, termFinder, type FindTerm, type TermHits } from './term-hits.ts';

/** What a text finds, before facets and order are chosen. */
export interface FoundEntries extends Pick<SearchAnswer, 'corrected' | 'apart'> {
  /** Best first. */
  entries: readonly Entry[];
  /** What is marked in them. */
  terms: readonly Term[];
}

/** So many wordings are searched in all texts. */
const THOROUGH = 2;

/**
 * The entries that hold every term of a text. Without any, and if the text need not be taken as it
 * stands, it is read in simplified characters, then corrected by the names of the index.
 */
export async function findEntries(
  index: SearchIndex,
  lexicon: () => Promise<Lexicon>,
  { text, literal }: { text: string; literal: boolean },
): Promise<FoundEntries> {
  const find = termFinder(index);
  const typed = parseQuery(text);
  if (typed.length === 0) return { entries: [], terms: [], corrected: [], apart: [] };
  const exact = await holding(index, find, [typed]);
  if (exact.entries.length > 0) return { ...exact, corrected: [], apart: [] };
  if (literal) return nothing(typed, find);

  const simplified = parseQuery(simplify(text, await index.characters()));
  if (written(simplified) !== written(typed)) {
    const found = await holding(index, find, [simplified]);
    if (found.entries.length > 0) return { ...found, apart: [] };
  }
  const corrected = await holding(index, find, await reword(simplified, find, lexicon));
  return corrected.entries.length > 0 ? { ...corrected, apart: [] } : nothing(simplified, find);
}

/**
 * The entries that hold all terms of a wording, and the wordings of which there are some. Behind the
 * first ones only names are searched: the more readings a query has, the less each is worth its
 * chunks.
 */
async function holding(
  index: SearchIndex,
  find: FindTerm,
  wordings: readonly Wording[],
): Promise<Omit<FoundEntries, 'apart'>> {
  const known = new Set(wordings.slice(0, THOROUGH).flat().map(termKey));
  const named = nameFinder(index);
  const [size, ...held] = await Promise.all([
    index.size(),
    ...wordings.map((terms) =>
      Promise.all(terms.map((term) => (known.has(termKey(term)) ? find(term) : named(term)))),
    ),
  ]);
  const hits = new Map<Entry, Hit>();
  const found = held.map(inAll);
  for (const [wording, entries] of found.entries())
    for (const entry of entries)
      if (!hits.has(entry))
        hits.set(entry, { entry, wording, score: score(entry, held[wording] ?? [], size) });
  const used = wordings.filter((_, wording) => (found[wording] ?? []).length > 0);
  return {
    entries: rank([...hits.values()], wordings),
    terms: used.flat(),
    corrected: used.map(written),
  };
}

/** The entries that every term has among its hits. */
function inAll(hits: readonly TermHits[]): Entry[] {
  const [rarest, ...others] = [...hits].sort((a, b) => a.size - b.size);
  return [...(rarest?.keys() ?? [])].filter((entry) => others.every((each) => each.has(entry)));
}

/** No entry holds all terms; of several it is told how many hold each. */
async function nothing(terms: Wording, find: FindTerm): Promise<FoundEntries> {
  const holders = terms.length > 1 ? await Promise.all(terms.map(find)) : [];
  const apart = holders.map(({ size }, at) => ({
    text: written(terms.slice(at, at + 1)),
    total: size,
  }));
  return { entries: [], terms: [], corrected: [], apart };
}

/** Terms as a visitor would type them. */
const written = (terms: Wording): string =>
  terms.map((term) => (term.quoted ? `“${term.text}”` : termKey(term))).join(' ');
