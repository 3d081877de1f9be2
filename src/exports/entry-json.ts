import type { Catalogue } from '#catalogue/catalogue';
import type { AnyEntry } from '#catalogue/entry';
import { pageCollections } from '#schema/collection-name';
import { schemas } from '#schema/collections';
import { withoutDefaults } from '#schema/without-defaults';

/** Version of the shape of `/data/<collection>/<slug>.json`. Add, never rename. */
const version = 1;
const licence = 'CC-BY-4.0';

/** Every published entry that has a file of its own, as route parameters. */
export const entryFiles = (catalogue: Catalogue) =>
  pageCollections.flatMap((collection) =>
    catalogue.list(collection).map(({ slug }) => ({ params: { collection, slug } })),
  );

/**
 * `/data/<collection>/<slug>.json`: `{ version, licence, file, fields, body }`, the entry as it is
 * written, defaults left out: `file` below the content folder, `body` its Markdown without the last
 * line feed.
 */
export function entryJson({ collection, file, data }: AnyEntry, body: string): string {
  const fields = withoutDefaults(schemas[collection], data);
  return `${JSON.stringify({ version, licence, file, fields, body: body.trim() })}\n`;
}
