import type { z } from 'zod';
import { buildCatalogue } from '#catalogue/build-catalogue';
import type { AnyEntry, Entry } from '#catalogue/entry';
import type { Subject } from '#checks/check';
import { collectionNames, fileExtension } from '#schema/collection-name';
import type { CollectionName } from '#schema/collection-name';
import { schemas } from '#schema/collections';
import { hall } from '#schema/hall';
import { least, sourceSlug } from './fictional-entries.ts';
import type { Input } from './fictional-entries.ts';
import { fictionalVocabularies } from './fictional-vocabularies.ts';

/** Collection → slug → what the entry says besides the least it must. */
export type Entries = { readonly [C in CollectionName]?: Record<string, Partial<Input<C>>> };

export interface HallExtras {
  readonly hall?: Partial<z.input<typeof hall>>;
  readonly today?: string;
  /** `outcomes/xu-gou` → the sources that its body cites. */
  readonly bodySources?: Readonly<Record<string, readonly string[]>>;
}

/** A fictional hall in memory, through the real schemas; one source and all vocabularies are there. */
export function hallOf(entries: Entries, extras: HallExtras = {}): Subject {
  const given: Entries = {
    ...entries,
    sources: { [sourceSlug]: {}, ...entries.sources },
    vocabularies: { ...fictionalVocabularies, ...entries.vocabularies },
  };
  const parsed = collectionNames.flatMap((collection) =>
    Object.entries<object>(given[collection] ?? {}).map(([slug, more]) => ({
      collection,
      slug,
      file: `${collection}/${slug}${fileExtension(collection)}`,
      data: schemas[collection].parse({ ...least[collection], ...more }),
      bodySources: extras.bodySources?.[`${collection}/${slug}`] ?? [],
    })),
  ) as AnyEntry[];
  const known = new Map<CollectionName, Map<string, string>>();
  for (const { collection, slug, data } of parsed)
    known.set(
      collection,
      (known.get(collection) ?? new Map<string, string>()).set(slug, data.title),
    );
  const settings = hall.parse({ name: '虚构展馆', editors: '虚构编辑组', ...extras.hall });
  const { today } = extras;
  return { catalogue: buildCatalogue(settings, parsed, { today }), known };
}

/** A published entry of a hall; throws when it is not there. */
export function entryOf<C extends CollectionName>(
  { catalogue }: Pick<Subject, 'catalogue'>,
  collection: C,
  slug: string,
): Entry<C> {
  const entry = catalogue.find(collection, slug);
  if (!entry) throw new Error(`No ${collection}/${slug}.`);
  return entry;
}
