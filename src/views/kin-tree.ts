import type { Catalogue } from '#catalogue/catalogue';
import type { Bond, Kin, Lineage } from '#catalogue/lineage';
import { t } from '#i18n/t';
import type { MaybeLink } from './link.ts';
import { entryPath, siteOf } from './site.ts';

/** A person or studio in the nested list, with what binds it to the one above. */
export interface KinBranch extends MaybeLink {
  /** How it hangs on the branch above: `徒弟`, `领衔`. Empty at the root. */
  readonly bond: string;
  /** It stands elsewhere in the list already; what hangs on it is told there. */
  readonly repeated: boolean;
  readonly children: readonly KinBranch[];
}

/** The group as trees, each from somebody on whom nothing in the group leads. */
export function kinTree(catalogue: Catalogue, { kin, ties }: Lineage): KinBranch[] {
  const site = siteOf(catalogue);
  const told = new Set<string>();
  const from = Map.groupBy(ties, (tie) => tie.from);
  const below = new Set(ties.map(({ to }) => to));
  const roots = [...kin.values()].filter(({ key }) => !below.has(key));
  const link = ({ name, entry }: Kin): MaybeLink => ({
    text: name,
    ...(entry ? { href: site.href(entryPath(entry)) } : {}),
  });
  const branch = (one: Kin, bond: Bond | undefined): KinBranch => {
    const repeated = told.has(one.key);
    told.add(one.key);
    return {
      ...link(one),
      bond: bond === undefined ? '' : t.browsing.bonds[bond],
      repeated,
      children: repeated
        ? []
        : (from.get(one.key) ?? []).flatMap(({ to, bond: own }) => {
            const child = kin.get(to);
            return child ? [branch(child, own)] : [];
          }),
    };
  };
  const trees = roots.map((root) => branch(root, undefined));
  // In a ring nobody comes first; the first who is named begins.
  const rest = [...kin.values()].filter(({ key }) => !told.has(key));
  return [...trees, ...rest.flatMap((one) => (told.has(one.key) ? [] : [branch(one, undefined)]))];
}
