import type { FormField, GroupField } from '#schema/form';
import type { YamlValue } from '#writer/yaml-text';
import { element } from '../../search/element.ts';
import { firstControl, grouped, hintsOf, spotOf } from './frame.ts';
import type { Desk, Part } from './part.ts';

/** Fields that belong together. What a form must always say (电话 of a channel) is not asked. */
export function groupPart(
  desk: Desk,
  field: GroupField,
  path: string,
  value: YamlValue | undefined,
): Part {
  const { element: around, message } = grouped(desk, field, hintsOf(desk, field, path).help);
  const fields = field.fields.filter((one) => fixedValue(one) === undefined);
  // In a group that need not be, nothing must be filled in until something is.
  const mark = (one: FormField): FormField => (field.required ? one : { ...one, required: false });
  const parts = new Map<string, Part>(
    fields.map((one) => [
      one.key,
      desk.draw(mark(one), `${path}.${one.key}`, valueAt(value, one.key)),
    ]),
  );
  around.classList.toggle('desk-pair', fields.length === 2);
  around.append(
    element('div', { class: 'desk-fields' }, ...[...parts.values()].map((part) => part.element)),
  );
  const own = spotOf(around, message, () => firstControl(around));
  return {
    element: around,
    read: () => {
      const filled = [...parts].flatMap(([key, part]) => {
        const read = part.read();
        return read === undefined ? [] : [[key, read] as const];
      });
      if (filled.length === 0) return undefined;
      const fixed = field.fields.flatMap((one) => {
        const word = fixedValue(one);
        return word === undefined ? [] : [[one.key, word] as const];
      });
      return Object.fromEntries([...fixed, ...filled]);
    },
    spot: ([key, ...rest]) => parts.get(String(key))?.spot(rest) ?? own,
  };
}

/** The one option of a field that leaves no choice. */
export const fixedValue = (field: FormField): string | undefined =>
  field.control === 'choice' && field.options.length === 1 ? field.options[0] : undefined;

export const valueAt = (value: YamlValue | undefined, key: string): YamlValue | undefined =>
  typeof value === 'object' && !Array.isArray(value)
    ? (value as { readonly [key: string]: YamlValue | undefined })[key]
    : undefined;
