import type { CollectionName } from '#schema/collection-name';
import { formOf } from '#schema/form';
import type { FormField } from '#schema/form';
import { hall } from '#schema/hall';

/** Every key that a field of the collection may have, at any depth; of the hall the outermost. */
export const keysOf = (collection: CollectionName | 'hall'): ReadonlySet<string> =>
  new Set(collection === 'hall' ? Object.keys(hall.shape) : formOf(collection).flatMap(keysWithin));

function keysWithin(field: FormField): string[] {
  const own = field.key === '' ? [] : [field.key];
  switch (field.control) {
    case 'group':
      return [...own, ...field.fields.flatMap(keysWithin)];
    case 'list':
      return [...own, ...keysWithin(field.item)];
    case 'either':
      return [...own, ...field.forms.flatMap(keysWithin)];
    default:
      return own;
  }
}
