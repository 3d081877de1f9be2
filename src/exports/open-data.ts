import type { Catalogue } from '#catalogue/catalogue';
import { collectionNames, pageCollections } from '#schema/collection-name';
import type { CollectionName } from '#schema/collection-name';
import { fieldsOf } from '#schema/fields';
import { cellText } from './cell-text.ts';
import { labelledCsv } from './labelled-csv.ts';

// Public data: these shapes are promised in docs/interface.md. Add, never rename.

/** The collections that are published as data. */
export const dataCollections = collectionNames;

/** Version of the shape of `/data/<collection>.json`. */
const version = 1;
const licence = 'CC-BY-4.0';

/** `/data/<collection>.json`: `{ version, licence, entries }`, published entries only. */
export const collectionJson = (catalogue: Catalogue, collection: CollectionName): string =>
  `${JSON.stringify(
    {
      version,
      licence,
      entries: catalogue
        .list(collection)
        .map(({ slug, data }) => ({ slug, ...pathOf(collection, slug), ...data })),
    },
    null,
    1,
  )}\n`;

/** The page of an entry, below the base; vocabularies have none. */
const pathOf = (collection: CollectionName, slug: string): { path?: string } =>
  pageCollections.some((paged) => paged === collection) ? { path: `/${collection}/${slug}/` } : {};

/** `/data/<collection>.csv`: a row of Chinese labels, a row of keys, then a row an entry. */
export function collectionCsv(catalogue: Catalogue, collection: CollectionName): string {
  const fields = fieldsOf(collection);
  const entries = catalogue
    .list(collection)
    .map(({ slug, data }) => [
      slug,
      ...fields.map(({ key }) => cellText((data as Readonly<Record<string, unknown>>)[key])),
    ]);
  return labelledCsv([{ key: 'slug', title: '编号' }, ...fields], entries);
}
