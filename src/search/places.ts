import type { Posting } from './pagefind-files.ts';

/** Where something stands in each record that holds it: ascending, in characters. */
export type Places = ReadonlyMap<number, readonly number[]>;

/** All places of several lists together, each once. */
export function allPlaces(lists: readonly (readonly Posting[])[]): Places {
  const gathered = new Map<number, (readonly number[])[]>();
  for (const list of lists)
    for (const { page, places } of list) {
      const known = gathered.get(page);
      if (known) known.push(places);
      else gathered.set(page, [places]);
    }
  return new Map([...gathered].map(([page, parts]) => [page, joined(parts)]));
}

/** The places of the one and of the other. */
export function bothPlaces(one: Places, other: Places): Places {
  const places = new Map(one);
  for (const [page, more] of other) {
    places.set(page, joined([places.get(page) ?? [], more]));
  }
  return places;
}

/**
 * Takes from the places where a character stands alone those that are one too early. Pagefind lists
 * the token `%钢` as `钢`, too: there the sign stands, and 钢 itself only behind it. A character that
 * is alone has no word character behind it, so that tells the two apart.
 */
export function withoutMisplaced(alone: Places, paired: Places): Places {
  const sound = new Map<number, readonly number[]>();
  for (const [page, places] of alone) {
    const begun = new Set([...places, ...(paired.get(page) ?? [])]);
    const kept = places.filter((place) => !begun.has(place + 1));
    if (kept.length > 0) sound.set(page, kept);
  }
  return sound;
}

function joined(parts: readonly (readonly number[])[]): readonly number[] {
  const [only = [], ...others] = parts.filter((places) => places.length > 0);
  return others.length === 0 ? only : [...new Set(parts.flat())].sort((a, b) => a - b);
}
