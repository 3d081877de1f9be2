import type { EitherField, FormField } from '#schema/form';
import type { YamlValue } from '#writer/yaml-text';
import { element } from '../../search/element.ts';
import { firstControl, freshId, grouped, hintsOf, spotOf } from './frame.ts';
import { fixedValue, valueAt } from './group-part.ts';
import type { Desk, Part } from './part.ts';

/** A value in one of several forms: which one is asked first, and each keeps what was typed in it. */
export function eitherPart(
  desk: Desk,
  field: EitherField,
  path: string,
  value: YamlValue | undefined,
): Part {
  const { element: around, message } = grouped(desk, field, hintsOf(desk, field, path).help);
  const shape = field.forms.findIndex((form) => fits(form, value));
  const parts = field.forms.map((form, i) =>
    desk.draw(
      { ...form, title: fixedValueOf(form) ?? nameOf(desk, form) },
      path,
      i === shape ? value : undefined,
    ),
  );
  let chosen = Math.max(shape, 0);
  const name = freshId();
  const radios = field.forms.map((form, i) => {
    const radio = element('input', { type: 'radio', name, value: String(i) });
    radio.checked = i === chosen;
    radio.addEventListener('change', () => {
      chosen = i;
      show();
      desk.changed();
    });
    return element('label', {}, radio, fixedValueOf(form) ?? nameOf(desk, form));
  });
  const show = () => parts.forEach((part, i) => (part.element.hidden = i !== chosen));
  around.classList.add('desk-either');
  around.append(element('div', { class: 'desk-forms' }, ...radios));
  around.append(...parts.map((part) => part.element));
  show();
  const own = spotOf(around, message, () => firstControl(around));
  return {
    element: around,
    read: () => parts[chosen]?.read(),
    spot: (steps) => parts[chosen]?.spot(steps) ?? own,
  };
}

/** What tells one form from the others by its own words: 电话, 邮箱. */
const fixedValueOf = (form: FormField): string | undefined =>
  form.control === 'group' ? form.fields.map(fixedValue).find(Boolean) : undefined;

const nameOf = ({ words }: Desk, form: FormField): string =>
  form.control === 'group' ? words.otherName : words.hereEntry;

function fits(form: FormField, value: YamlValue | undefined): boolean {
  if (form.control !== 'group') return typeof value === 'string';
  if (typeof value !== 'object') return false;
  return form.fields.every((one) => {
    const word = fixedValue(one);
    return word === undefined || valueAt(value, one.key) === word;
  });
}
