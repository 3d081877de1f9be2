import type { Person } from '#schema/person';
import type { Catalogue } from './catalogue.ts';
import type { AnyEntry } from './entry.ts';
import { entryKey } from './entry.ts';

/** Mentor → apprentice, leader → studio, studio → member, alliance → studio in it. */
export type Bond = 'apprentice' | 'studio' | 'member' | 'alliance';

/** A person or studio in the graph; one without an entry of the hall is a name only. */
export interface Kin {
  readonly key: string;
  readonly name: string;
  readonly entry?: AnyEntry;
}

export interface Tie {
  readonly from: string;
  readonly to: string;
  readonly bond: Bond;
}

/** People and studios that hang together. */
export interface Lineage {
  readonly kin: ReadonlyMap<string, Kin>;
  readonly ties: readonly Tie[];
}

/** The groups of people and studios bound by teaching, leading and alliance; largest first. */
export function lineages(catalogue: Catalogue): Lineage[] {
  const { kin, ties } = allTies(catalogue);
  const neighbours = Map.groupBy(
    ties.flatMap(({ from, to }) => [
      { one: from, next: to },
      { one: to, next: from },
    ]),
    ({ one }) => one,
  );
  /** The group of each, told by the one that it was found from. */
  const groupOf = new Map<string, string>();
  for (const start of kin.keys()) {
    if (groupOf.has(start)) continue;
    const group = new Set([start]);
    for (const key of group) for (const { next } of neighbours.get(key) ?? []) group.add(next);
    for (const key of group) groupOf.set(key, start);
  }
  const kinIn = Map.groupBy(kin, ([key]) => groupOf.get(key));
  const tiesIn = Map.groupBy(ties, ({ from }) => groupOf.get(from));
  return [...kinIn]
    .map(([group, members]) => ({ kin: new Map(members), ties: tiesIn.get(group) ?? [] }))
    .sort((a, b) => b.kin.size - a.kin.size);
}

function allTies(catalogue: Catalogue): { kin: Map<string, Kin>; ties: Tie[] } {
  const kin = new Map<string, Kin>();
  const ties: Tie[] = [];
  const add = (one: Kin): string => {
    kin.set(one.key, one);
    return one.key;
  };
  const known = (entry: AnyEntry): string =>
    add({ key: entryKey(entry), name: entry.data.title, entry });
  const person = (one: Person, namedBy: AnyEntry): string | undefined => {
    if (typeof one !== 'string') {
      // A name alone does not tell whether two entries speak of the same person.
      return add({ key: `${entryKey(namedBy)}/${one.name}`, name: one.name });
    }
    const entry = catalogue.find('craftsmen', one);
    return entry && known(entry);
  };
  const tie = (from: string | undefined, to: string | undefined, bond: Bond): void => {
    if (from !== undefined && to !== undefined) ties.push({ from, to, bond });
  };
  for (const craftsman of catalogue.list('craftsmen'))
    for (const mentor of craftsman.data.mentors ?? [])
      tie(person(mentor, craftsman), known(craftsman), 'apprentice');
  for (const studio of catalogue.list('studios')) {
    const { leaders = [], members = [], alliances = [] } = studio.data;
    for (const leader of leaders) tie(person(leader, studio), known(studio), 'studio');
    for (const member of members) tie(known(studio), person(member, studio), 'member');
    for (const slug of alliances) {
      const alliance = catalogue.find('studios', slug);
      tie(alliance && known(alliance), known(studio), 'alliance');
    }
  }
  return { kin: connected(kin, ties), ties };
}

/** A person or studio of whom only an unpublished entry could say more stands alone, and is left out. */
function connected(kin: ReadonlyMap<string, Kin>, ties: readonly Tie[]): Map<string, Kin> {
  const bound = new Set(ties.flatMap(({ from, to }) => [from, to]));
  return new Map([...kin].filter(([key]) => bound.has(key)));
}
