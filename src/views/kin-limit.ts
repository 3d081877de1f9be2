import type { Catalogue } from '#catalogue/catalogue';
import type { Lineage } from '#catalogue/lineage';
import { kinTree } from './kin-tree.ts';
import type { KinBranch } from './kin-tree.ts';

/** What a page shows of a list of groups, and how many it leaves out. */
export interface KinShown {
  readonly branches: readonly KinBranch[];
  readonly left: number;
}

/**
 * The first groups as trees, whole ones as long as all their places fit into `most`; of a first
 * group that does not fit, its first `most` places. `left` counts people and studios.
 */
export function limitKin(catalogue: Catalogue, groups: readonly Lineage[], most: number): KinShown {
  const shown: KinBranch[] = [];
  let free = most;
  for (const group of groups) {
    const trees = kinTree(catalogue, group);
    const size = places(trees).length;
    if (size > free && shown.length > 0) break;
    shown.push(...firstPlaces(trees, free));
    free -= size;
    if (free <= 0) break;
  }
  const all = groups.reduce((sum, { kin }) => sum + kin.size, 0);
  return {
    branches: shown,
    left: all - places(shown).filter(({ repeated }) => !repeated).length,
  };
}

/** The groups as trees with their first `most` pairs; `left` counts pairs. */
export function limitPairs(
  catalogue: Catalogue,
  groups: readonly Lineage[],
  most: number,
): KinShown {
  let free = most;
  const branches = groups.flatMap((group) => {
    const ties = group.ties.slice(0, free);
    free -= ties.length;
    const named = new Set(ties.flatMap(({ from, to }) => [from, to]));
    return kinTree(catalogue, {
      kin: new Map([...group.kin].filter(([key]) => named.has(key))),
      ties,
    });
  });
  const all = groups.reduce((sum, { ties }) => sum + ties.length, 0);
  return { branches, left: all - (most - free) };
}

/** All branches of the trees, from top to bottom as a reader meets them. */
const places = (trees: readonly KinBranch[]): KinBranch[] =>
  trees.flatMap((branch) => [branch, ...places(branch.children)]);

/** The trees cut off after their first `most` branches: whoever stays keeps those above. */
function firstPlaces(trees: readonly KinBranch[], most: number): KinBranch[] {
  let free = most;
  const cut = (branches: readonly KinBranch[]): KinBranch[] =>
    branches.flatMap((branch) => {
      if (free === 0) return [];
      free -= 1;
      return [{ ...branch, children: cut(branch.children) }];
    });
  return cut(trees);
}
