import type { Places } from './places.ts';
import type { Proof, Term } from './query.ts';
import type { WordList } from './word-list.ts';

/** The records of a bundle, by number, that hold a term exactly, and how often each does. */
export async function findTerm(words: WordList, term: Term): Promise<Map<number, number>> {
  const places = await Promise.all(
    term.proofs.map(async (proof) => ({ proof, places: await lookUp(words, proof) })),
  );
  // The records are those of the rarest proof that hold the others, too.
  places.sort((a, b) => a.places.size - b.places.size);
  const found = new Map<number, number>();
  for (const page of places[0]?.places.keys() ?? []) {
    const count = countTogether(
      places.map((each) => ({ offset: each.proof.offset, places: each.places.get(page) ?? [] })),
    );
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
