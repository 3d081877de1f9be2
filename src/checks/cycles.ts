import type { AnyEntry } from '#catalogue/entry';
import { finding } from './check.ts';
import type { Check } from './check.ts';

/** No master is, by any chain, the apprentice of his own apprentice. */
export const mentorCycles: Check = ({ catalogue }) => {
  const mentors = new Map<string, string[]>();
  for (const entry of catalogue.all)
    if (entry.collection === 'craftsmen')
      mentors.set(
        entry.slug,
        (entry.data.mentors ?? []).filter((mentor) => typeof mentor === 'string'),
      );
  return findCycles(mentors, catalogue.all, 'craftsmen').map((entry) =>
    finding(
      entry,
      ['mentors'],
      'mentors/cycle',
      '师徒关系绕成了圈',
      '检查谁是谁的师傅，只在徒弟一方写。',
    ),
  );
};

/** A union is not, by any chain, its own superior. */
export const unionCycles: Check = ({ catalogue }) => {
  const parents = new Map<string, string[]>();
  for (const entry of catalogue.all)
    if (entry.collection === 'unions')
      parents.set(entry.slug, entry.data.parent === undefined ? [] : [entry.data.parent]);
  return findCycles(parents, catalogue.all, 'unions').map((entry) =>
    finding(
      entry,
      ['parent'],
      'unions/cycle',
      '上级工会绕成了圈',
      '检查上级工会(parent)写的是不是自己的下级。',
    ),
  );
};

/** The entries that lie on a cycle: those from which a walk along the edges comes back. */
function findCycles(
  edges: ReadonlyMap<string, readonly string[]>,
  entries: readonly AnyEntry[],
  collection: AnyEntry['collection'],
): AnyEntry[] {
  const comesBack = (start: string): boolean => {
    const seen = new Set<string>();
    const open = [...(edges.get(start) ?? [])];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (at === start) return true;
      if (seen.has(at)) continue;
      seen.add(at);
      open.push(...(edges.get(at) ?? []));
    }
    return false;
  };
  return entries.filter((entry) => entry.collection === collection && comesBack(entry.slug));
}
