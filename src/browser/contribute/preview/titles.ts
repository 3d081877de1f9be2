import type { FormField } from '#schema/form';
import type { CollectionName } from '#schema/collection-name';
import type { EntryFields } from '#writer/entry-text';
import type { Desk } from '../form/part.ts';

/** `collection/slug` → title of what an entry names; sources by their slug alone. */
export type Titles = ReadonlyMap<string, string>;

/** Fetches the titles of every collection that the filled fields of an entry may name. */
export async function titlesFor({ form, names }: Desk, fields: EntryFields): Promise<Titles> {
  const filled = form.fields.filter(({ key }) => fields[key] !== undefined);
  const collections = new Set<CollectionName>(['sources', ...filled.flatMap(namedBy)]);
  const lists = await Promise.all(
    [...collections].map(async (collection) =>
      (await names(collection)).map(([slug, title]) => [`${collection}/${slug}`, title] as const),
    ),
  );
  return new Map(lists.flat());
}

/** The collections that a field, or one inside of it, refers to. */
function namedBy(field: FormField): CollectionName[] {
  if (field.control === 'reference') return [field.collection];
  if (field.control === 'list') return namedBy(field.item);
  if (field.control === 'group') return field.fields.flatMap(namedBy);
  return field.control === 'either' ? field.forms.flatMap(namedBy) : [];
}
