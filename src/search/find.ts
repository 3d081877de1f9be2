import { matcher } from './matcher.ts';
import type { Places } from './places.ts';
import { prove, type Proof } from './prove.ts';
import type { Term } from './query.ts';
import type { WordList } from './word-list.ts';

/** So many proofs of a term are looked up together; the others may not be needed any more. */
const AT_ONCE = 2;

/** What the text of a record weighs, in bytes, and so many are fetched at most. */
const TEXT = 1000;
const MOST_TEXTS = 30;

/**
 * The records of a bundle, by number, that hold a term exactly, and how often each does. `textOf`
 * gives all of a record's text, folded.
 */
export async function findTerm(
  words: WordList,
  term: Term,
  textOf: (page: number) => Promise<string>,
): Promise<Map<number, number>> {
  const rest = prove(term, (pair) => words.cost(pair));
  rest.sort((a, b) => costOf(words, a) - costOf(words, b));
  const proven: Proven[] = [];
  for (;;) {
    proven.push(...(await lookUpAll(words, rest.splice(0, AT_ONCE))));
    const found = together(proven);
    if (rest.length === 0 || found.size === 0) return found;
    const chunks = rest.reduce((sum, proof) => sum + costOf(words, proof), 0);
    // The texts of few records are shown anyway, or nearly.
    if (found.size <= Math.min(MOST_TEXTS, chunks / TEXT))
      return confirmed([...found.keys()], term, textOf);
  }
}

interface Proven {
  proof: Proof;
  places: Places;
}

/** The records in which all proofs stand at their distances, and how often they do. */
function together(proven: readonly Proven[]): Map<number, number> {
  const [rarest, ...others] = [...proven].sort((a, b) => a.places.size - b.places.size);
  const found = new Map<number, number>();
  for (const [page, places] of rarest?.places ?? []) {
    const count = countTogether([
      { offset: rarest?.proof.offset ?? 0, places },
      ...others.map((each) => ({
        offset: each.proof.offset,
        places: each.places.get(page) ?? [],
      })),
    ]);
    if (count > 0) found.set(page, count);
  }
  return found;
}

/** How many starts there are from which every proof stands at its distance. */
function countTogether(proofs: readonly { offset: number; places: readonly number[] }[]): number {
  const [first, ...rest] = [...proofs].sort((a, b) => a.places.length - b.places.length);
  if (first === undefined || rest.length === 0) return first?.places.length ?? 0;
  const others = rest.map(({ offset, places }) => ({ offset, places: new Set(places) }));
  return first.places.filter((place) =>
    others.every(({ offset, places }) => places.has(place - first.offset + offset)),
  ).length;
}

async function confirmed(
  pages: readonly number[],
  term: Term,
  textOf: (page: number) => Promise<string>,
): Promise<Map<number, number>> {
  const match = matcher(term);
  const counts = await Promise.all(
    pages.map(async (page): Promise<[number, number]> => [page, match(await textOf(page)).length]),
  );
  return new Map(counts.filter(([, count]) => count > 0));
}

const lookUpAll = (words: WordList, proofs: readonly Proof[]): Promise<Proven[]> =>
  Promise.all(proofs.map(async (proof) => ({ proof, places: await lookUp(words, proof) })));

async function lookUp(words: WordList, { kind, text }: Proof): Promise<Places> {
  switch (kind) {
    case 'pair':
    case 'end':
      return words.token(text);
    case 'character':
      return (await words.character(text)).all;
    case 'alone':
      return (await words.character(text)).ends;
  }
}

/** Whatever begins with a character is looked up last. */
const costOf = (words: WordList, { kind, text }: Proof): number =>
  kind === 'pair' || kind === 'end' ? words.cost(text) : Infinity;
