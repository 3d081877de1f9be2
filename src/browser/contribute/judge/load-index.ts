import type { AnyEntry } from '#catalogue/entry';
import { entryKey } from '#catalogue/entry';
import type { CollectionName } from '#schema/collection-name';
import { schemas } from '#schema/collections';
import { exhibitsOf } from '#schema/desk-form';
import { markedValues } from '#schema/marked';
import { sourceEntries } from '../desk-entry.ts';
import type { DeskEntry } from '../desk-entry.ts';
import type { HallData } from '../hall/hall-data.ts';
import type { HallIndex } from './hall-index.ts';

/** Collections whose numbers are totals of a city: none of them contradicts another. */
const totals = ['figures', 'programmes', 'unions'] as const;

/**
 * Fetches what an entry is judged against: the closed lists, the titles of every collection that it
 * names, the entries themselves with those that they name as masters and superiors, and for totals
 * all totals. Rejects when something cannot be had.
 */
export async function loadIndex(entry: DeskEntry, hall: HallData): Promise<HallIndex> {
  const own = [entry, ...sourceEntries(entry)];
  const collections = new Set(own.flatMap(namedCollections));
  const [known, named, lists, whole] = await Promise.all([
    Promise.all(
      [...collections].map(
        async (collection) => [collection, new Map(await hall.names(collection))] as const,
      ),
    ),
    namedEntries(own.flatMap(namedKeys), hall),
    rowsOf('vocabularies', hall),
    totals.some((name) => name === entry.collection)
      ? Promise.all(totals.map((name) => rowsOf(name, hall)))
      : [],
  ]);
  const entries = new Map([...named, ...whole.flat(), ...lists].map((one) => [entryKey(one), one]));
  return { known: new Map(known), entries: [...entries.values()] };
}

const namedCollections = ({ collection, fields }: DeskEntry): CollectionName[] => [
  collection,
  'sources',
  ...Object.values(exhibitsOf(collection)).flatMap((exhibits) => exhibits.collections),
  ...references(collection, fields).map(([name]) => name),
];

const namedKeys = ({ collection, fields }: DeskEntry): string[] =>
  references(collection, fields).flatMap(([name, slug]) =>
    name === 'sources' || !/^[a-z0-9-]+$/.test(slug) ? [] : [`${name}/${slug}`],
  );

const references = (collection: CollectionName, fields: unknown): [CollectionName, string][] =>
  markedValues(schemas[collection], fields, 'reference').flatMap(({ value, meta }) =>
    meta.reference === undefined ? [] : [[meta.reference, value]],
  );

/** The entries of these addresses, and all that stand above them as masters or superiors. */
async function namedEntries(keys: readonly string[], hall: HallData): Promise<AnyEntry[]> {
  const found = new Map<string, AnyEntry | undefined>();
  for (let open = [...new Set(keys)]; open.length > 0;) {
    const read = await Promise.all(open.map(async (key) => readEntry(key, await hall.entry(key))));
    open.forEach((key, i) => found.set(key, read[i]));
    open = [...new Set(read.flatMap((entry) => (entry ? above(entry) : [])))].filter(
      (key) => !found.has(key),
    );
  }
  return [...found.values()].filter((entry) => entry !== undefined);
}

function above({ collection, data }: AnyEntry): string[] {
  const keys = collection === 'craftsmen' ? ['mentors'] : collection === 'unions' ? ['parent'] : [];
  return keys.flatMap((key) =>
    references(collection, { [key]: (data as Record<string, unknown>)[key] }).map(
      ([name, slug]) => `${name}/${slug}`,
    ),
  );
}

function readEntry(
  key: string,
  written: { readonly file: string; readonly fields: unknown } | undefined,
): AnyEntry | undefined {
  const [collection = '', slug = ''] = key.split('/');
  const schema = schemas[collection as CollectionName];
  const result = written && schema.safeParse(written.fields);
  if (!result?.success) return undefined;
  return {
    collection,
    slug,
    file: written?.file,
    data: result.data,
    bodySources: [],
  } as unknown as AnyEntry;
}

/** All published entries of a collection. */
async function rowsOf(collection: CollectionName, hall: HallData): Promise<AnyEntry[]> {
  return (await hall.rows(collection)).flatMap(({ slug, path: _path, ...fields }) => {
    const file = `${collection}/${slug}`;
    return readEntry(file, { file, fields }) ?? [];
  });
}
