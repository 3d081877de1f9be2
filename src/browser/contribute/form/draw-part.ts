import type { FormField } from '#schema/form';
import type { YamlValue } from '#writer/yaml-text';
import { choicePart } from './choice-part.ts';
import { eitherPart } from './either-part.ts';
import { groupPart } from './group-part.ts';
import { listPart } from './list-part.ts';
import type { Desk, Part } from './part.ts';
import { picturePart } from './picture-part.ts';
import { referencePart } from './reference-part.ts';
import { textPart } from './text-part.ts';

/** Draws a field by its kind. */
export function drawPart(
  desk: Desk,
  field: FormField,
  path: string,
  value: YamlValue | undefined,
): Part {
  switch (field.control) {
    case 'group':
      return field.fields.some(({ control }) => control === 'picture')
        ? picturePart(desk, field, path, value)
        : groupPart(desk, field, path, value);
    case 'list':
      // A group is long: its first one is opened by its button.
      return listPart(desk, field, path, value, {
        open: desk.form.main.includes(path) && field.item.control !== 'group',
      });
    case 'either':
      return eitherPart(desk, field, path, value);
    case 'reference':
      return referencePart(desk, field, path, value, {
        collections: [field.collection],
        address: false,
      });
    case 'choice':
    case 'term':
    case 'boolean':
      return choicePart(desk, field, path, value);
    default: {
      const exhibits = desk.form.exhibits[path];
      return exhibits && field.control === 'line'
        ? referencePart(desk, field, path, value, exhibits)
        : textPart(desk, field, path, value);
    }
  }
}
