import { collectionNames } from '#schema/collection-name';
import type { CollectionName } from '#schema/collection-name';
import type { Hall } from '#schema/hall';
import type { Term } from '#schema/vocabulary';
import type { VocabularyName } from '#schema/vocabulary-name';
import type { Catalogue } from './catalogue.ts';
import type { AnyEntry, Entry } from './entry.ts';
import { compareEntries } from './order.ts';
import { reverseReferences } from './referrers.ts';
import type { Tombstone } from './tombstone.ts';

/**
 * Builds the catalogue from validated entries. The one constructor that check and build share: it
 * never fails; what does not hold across entries is the checks' to say. `today` unset means the
 * latest `updated` of the content.
 */
export function buildCatalogue(
  hall: Hall,
  entries: readonly AnyEntry[],
  options: { today?: string | undefined; tombstones?: readonly Tombstone[] } = {},
): Catalogue {
  const published = entries.filter(isPublished).sort(compareEntries);
  const lists = new Map<CollectionName, AnyEntry[]>(collectionNames.map((name) => [name, []]));
  for (const entry of published) lists.get(entry.collection)?.push(entry);
  const index = new Map(
    [...lists].map(([name, list]) => [name, new Map(list.map((entry) => [entry.slug, entry]))]),
  );
  const vocabularies = indexVocabularies(entries);
  const referrers = reverseReferences(published);
  const updated = entries.reduce((latest, { data }) => {
    const date = 'updated' in data ? (data.updated ?? '') : '';
    return date > latest ? date : latest;
  }, '');
  return {
    hall,
    today: options.today ?? updated,
    updated,
    all: entries,
    tombstones: options.tombstones ?? [],
    list: <C extends CollectionName>(name: C) => (lists.get(name) ?? []) as unknown as Entry<C>[],
    find: <C extends CollectionName>(name: C, slug: string) =>
      index.get(name)?.get(slug) as unknown as Entry<C> | undefined,
    term: (name, word) => vocabularies.get(name)?.get(word),
    terms: (name) => [...new Set(vocabularies.get(name)?.values())],
    referrers: ({ collection, slug }) => referrers.get(`${collection}/${slug}`) ?? [],
  };
}

/** Sources and vocabularies have no status: they are always there. */
const isPublished = ({ data }: AnyEntry): boolean =>
  !('status' in data) || data.status === 'published';

function indexVocabularies(entries: readonly AnyEntry[]): Map<VocabularyName, Map<string, Term>> {
  const vocabularies = new Map<VocabularyName, Map<string, Term>>();
  for (const entry of entries) {
    if (entry.collection !== 'vocabularies') continue;
    const terms = [...entry.data.terms].sort((a, b) => a.order - b.order);
    vocabularies.set(
      entry.slug as VocabularyName,
      new Map(
        terms.flatMap((term) => [[term['zh-CN'], term] as const, [term.code, term] as const]),
      ),
    );
  }
  return vocabularies;
}
