import { inWords } from '#schema/code-words';
import type { FormField, GroupField } from '#schema/form';
import type { YamlValue } from '#writer/yaml-text';

/** Before the name of somebody who has no entry here, though one of the same name has. */
export const outside = '馆外：';
/** Between the fields of an item that stands in one cell. */
export const bar = '｜';

/** How a name without an entry is written: with `outside` where it would be taken for an entry. */
export type Outsider = (name: string) => string;

/**
 * A value as one cell holds it, the opposite of `readCell`: items of a list a line each, the fields of
 * an item between bars, a source as `slug@place`, yes and no as 是 and 否, codes by their words.
 */
export function cellText(field: FormField, value: YamlValue, outsider: Outsider): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value !== 'object')
    return field.control === 'choice' ? inWords(String(value)) : String(value);
  if (field.control === 'list')
    return listText(field.item, value as readonly YamlValue[], outsider, '\n');
  if (field.control === 'group') return groupText(field, value, outsider);
  if (field.control === 'either') {
    const group = field.forms.find((form) => form.control === 'group');
    if (group) return outsider(groupText(group, value, outsider));
  }
  throw new Error(`“${field.title}”不能写进一格`);
}

/** A last line break tells the reader of a single item that the signs in it separate nothing. */
function listText(
  item: FormField,
  values: readonly YamlValue[],
  outsider: Outsider,
  between: string,
): string {
  const texts = values.map((value) => cellText(item, value, outsider));
  const ambiguous = texts.length === 1 && between === '\n' && /[、，,；;]/.test(texts[0] ?? '');
  return texts.join(between) + (ambiguous ? '\n' : '');
}

function groupText({ fields }: GroupField, value: YamlValue, outsider: Outsider): string {
  const values = value as { readonly [key: string]: YamlValue | undefined };
  const texts = fields.map((field) => {
    const inner = values[field.key];
    if (inner === undefined) return '';
    if (field.control === 'list')
      return listText(field.item, inner as readonly YamlValue[], outsider, '；');
    return cellText(field, inner, outsider);
  });
  const last = texts.findLastIndex((text) => text !== '');
  return texts.slice(0, last + 1).join(isCitation(fields) ? '@' : bar);
}

/** A source and the place in it, which is written `slug@place`. */
export const isCitation = (fields: readonly FormField[]): boolean =>
  fields.length === 2 && fields[0]?.control === 'reference' && fields[0].collection === 'sources';
