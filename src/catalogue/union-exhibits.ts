import { pageCollections } from '#schema/collection-name';
import type { PageCollection } from '#schema/collection-name';
import type { Catalogue } from './catalogue.ts';
import type { AnyEntry, Entry } from './entry.ts';

/** What a union can answer for: sources are documents of others, unions answer for themselves. */
export type Exhibit = Entry<Exclude<PageCollection, 'sources' | 'unions'>>;
export const exhibitCollections = pageCollections.filter(
  (collection) => collection !== 'sources' && collection !== 'unions',
);

/** Every published exhibit of a hall, collection by collection. */
export const allExhibits = (catalogue: Catalogue): Exhibit[] =>
  exhibitCollections.flatMap((collection): readonly Exhibit[] => catalogue.list(collection));

/** How an exhibit belongs to a union, the closest first. */
export interface UnionExhibit {
  readonly exhibit: Exhibit;
  /** `own` it answers for, `below` a union below it does, `named` a document binds the two. */
  readonly tie: 'own' | 'below' | 'named';
}

/** The exhibits of a union: what it or a union below it answers for, and what documents bind to it. */
export function unionExhibits(catalogue: Catalogue, union: Entry<'unions'>): UnionExhibit[] {
  const below = unionsBelow(catalogue, union.slug);
  const bound = boundEntries(catalogue, union);
  return allExhibits(catalogue).flatMap((exhibit): UnionExhibit[] => {
    const answering = exhibit.data.union;
    if (answering === union.slug) return [{ exhibit, tie: 'own' }];
    if (answering !== undefined && below.has(answering)) return [{ exhibit, tie: 'below' }];
    return bound.has(exhibit) || names(exhibit, union) ? [{ exhibit, tie: 'named' }] : [];
  });
}

/** The slugs of all unions below one, at any depth; each once, even if parents form a cycle. */
function unionsBelow(catalogue: Catalogue, slug: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (parent: string): void => {
    for (const { entry, field } of catalogue.referrers({ collection: 'unions', slug: parent })) {
      if (entry.collection !== 'unions' || field !== 'parent' || found.has(entry.slug)) continue;
      found.add(entry.slug);
      visit(entry.slug);
    }
  };
  visit(slug);
  return found;
}

/** What the union's entry names, and what names the union other than as the one answering. */
function boundEntries(catalogue: Catalogue, { data, slug }: Entry<'unions'>): Set<AnyEntry> {
  const { enterprise, studios = [] } = data;
  const referrers = catalogue.referrers({ collection: 'unions', slug });
  return new Set<AnyEntry | undefined>([
    enterprise === undefined ? undefined : catalogue.find('enterprises', enterprise),
    ...studios.map((studio) => catalogue.find('studios', studio)),
    ...referrers.filter(({ field }) => field !== 'union').map(({ entry }) => entry),
  ]) as Set<AnyEntry>;
}

/**
 * Whether the union stands where an exhibit names who issued, hosts or owns it: under its title,
 * with others after it or not (`青岛市总工会等八部门`), or under another name of its own.
 */
function names({ collection, data }: Exhibit, union: Entry<'unions'>): boolean {
  const { title, names: others = [] } = union.data;
  const named =
    collection === 'policies' || collection === 'notices'
      ? [data.issuer]
      : collection === 'programmes' || collection === 'venues'
        ? (data.hosts ?? [])
        : collection === 'challenges' && data.owner !== undefined
          ? [data.owner]
          : [];
  return named.some((name) => isLed(name, title) || others.includes(name));
}

/** The title itself, or the title and others: 上海市总工会某某学校 is somebody else. */
const isLed = (name: string, title: string): boolean =>
  name === title ||
  (name.startsWith(title) && /^(?:等|与|和|及|会同|、|牵头)/.test(name.slice(title.length)));
