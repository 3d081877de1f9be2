import fc from 'fast-check';
import type { FormField } from '#schema/form';
import type { YamlValue } from '#writer/yaml-text';

/** Text as officers type it: Chinese, letters, and the signs that part the items of lists. */
const words = fc
  .array(
    fc.constantFrom('虚', '构', '甲', '（', '）', '、', '，', 'a', '1', '𠮷', '·', '＜', '&'),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((signs) => `虚${signs.join('')}构`);
const slug = fc.integer({ min: 1, max: 99 }).map((number) => `xu-gou-${number}`);
const date = fc.constantFrom('2022-04-27', '1999-12-31', '2024-02-29');

/** Any value that a field may hold, deep ones included, whether or not the whole entry makes sense. */
export function anyValue(field: FormField): fc.Arbitrary<YamlValue> {
  switch (field.control) {
    case 'line':
    case 'text':
    case 'term':
    case 'picture':
      return words;
    case 'number':
      return fc.integer({ min: -100_000, max: 100_000 }).map((number) => number / 100);
    case 'boolean':
      return fc.boolean();
    case 'date':
      return date;
    case 'partial-date':
      return fc.oneof(date, fc.constantFrom('2022', '2022-04'));
    case 'choice':
      return fc.constantFrom(...field.options);
    case 'reference':
      return slug;
    case 'list':
      return fc.array(anyValue(field.item), { minLength: 1, maxLength: 3 });
    case 'either':
      return fc.oneof(
        ...field.forms.map((form) => (form.control === 'line' ? slug : anyValue(form))),
      );
    case 'group':
      return fc
        .record(
          Object.fromEntries(
            field.fields.map((one) => [one.key, fc.option(anyValue(one), { nil: undefined })]),
          ),
        )
        .map((group) => {
          const filled = Object.entries(group).flatMap(([key, value]) =>
            value === undefined ? [] : [[key, value] as const],
          );
          return Object.fromEntries(filled);
        })
        .filter((group) => field.fields[0] !== undefined && field.fields[0].key in group);
  }
}
