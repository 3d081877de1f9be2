import type { FormField } from '#schema/form';
import type { YamlValue } from '#writer/yaml-text';
import type { Desk } from '../form/part.ts';
import type { Titles } from './titles.ts';

/** A value in one line: the words of options, the titles of entries, groups by their labels. */
export function valueText(
  desk: Pick<Desk, 'options' | 'words'>,
  field: FormField,
  value: YamlValue,
  titles: Titles,
): string {
  const text = (of: FormField, one: YamlValue) => valueText(desk, of, one, titles);
  if (Array.isArray(value)) {
    const item = field.control === 'list' ? field.item : field;
    return (value as readonly YamlValue[]).map((one) => text(item, one)).join('；');
  }
  if (typeof value === 'object') return groupText(field, value as Group, text);
  if (typeof value === 'boolean') return value ? desk.words.yes : desk.words.no;
  const forms = field.control === 'either' ? field.forms : [field];
  const [named] = forms.flatMap((form) =>
    form.control === 'reference' ? (titles.get(`${form.collection}/${value}`) ?? []) : [],
  );
  const option = field.control === 'choice' ? desk.options[String(value)] : undefined;
  return named ?? option ?? String(value);
}

type Group = { readonly [key: string]: YamlValue | undefined };

function groupText(
  field: FormField,
  value: Group,
  text: (field: FormField, value: YamlValue) => string,
): string {
  const forms = field.control === 'either' ? field.forms : [field];
  const fields = forms.flatMap((form) => (form.control === 'group' ? form.fields : []));
  return Object.entries(value)
    .flatMap(([key, one]) => {
      const below = fields.find((each) => each.key === key);
      if (one === undefined || below === undefined || key === 'sources') return [];
      return key === 'name' ? text(below, one) : `${below.title} ${text(below, one)}`;
    })
    .join('，');
}
