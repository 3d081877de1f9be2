import type { CollectionName } from '#schema/collection-name';
import { formOf } from '#schema/form';
import type { EitherField, FormField, GroupField, ListField } from '#schema/form';

/** One column of a collection's sheet: a value of an entry, or of an item of one of its lists. */
export interface Column {
  /** As the key row says it: `title`, `employer.name`, `honours[].date`. */
  readonly key: string;
  /** The steps to the value; `*` stands for the item that a row adds to a list. */
  readonly path: readonly string[];
  /** Chinese, with the names of what it stands in: `荣誉·年份`. */
  readonly title: string;
  readonly field: FormField;
  /** `always`, or only where another column of its group or item is filled. */
  readonly required: 'always' | 'with-others' | 'no';
}

/** Left empty, the import fills these in. */
const byImport: ReadonlySet<string> = new Set(['status', 'updated']);

/** Lists that are one cell although they hold groups: they stand in nearly every group. */
const isCitations = ({ item }: ListField): boolean =>
  item.control === 'group' && item.fields.some((field) => isSource(field));

const isSource = (field: FormField): boolean =>
  field.control === 'reference' && field.collection === 'sources';

/** Pictures come as files beside an entry, which a sheet cannot hold. */
const holdsPicture = (field: FormField): boolean =>
  field.control === 'picture' ||
  (field.control === 'group' && field.fields.some(holdsPicture)) ||
  (field.control === 'list' && holdsPicture(field.item));

/** Several groups told apart by a choice of one option each, as one group: the channels of a notice. */
function mergedGroup({ forms, ...named }: EitherField): GroupField | undefined {
  const groups = forms.filter((form): form is GroupField => form.control === 'group');
  const [first] = groups;
  if (first === undefined || groups.length < forms.length) return undefined;
  const fields = first.fields.map((field, at) => {
    const alike = groups.map((group) => group.fields[at]);
    const options = alike.flatMap((one) => (one?.control === 'choice' ? one.options : []));
    return field.control === 'choice' ? { ...field, options } : field;
  });
  return { ...named, control: 'group', fields };
}

const asGroup = (field: FormField): GroupField | undefined =>
  field.control === 'group' ? field : field.control === 'either' ? mergedGroup(field) : undefined;

/**
 * The columns of a collection's sheet, in the order of its schema. Groups are spread over columns. A
 * list of groups is spread too, an item a row; a list inside of such an item, a list of single values
 * and every list of sources is one cell. Pictures have no column.
 */
export const columnsOf = (collection: CollectionName): Column[] =>
  formOf(collection)
    .filter((field) => !holdsPicture(field))
    .flatMap((field) => spread(field, [], [], true));

function spread(
  field: FormField,
  above: readonly string[],
  titles: readonly string[],
  always: boolean,
): Column[] {
  const path = [...above, field.key];
  const named = [...titles, field.title];
  const needed = always && field.required;
  const group = asGroup(field);
  if (group) return group.fields.flatMap((inner) => spread(inner, path, named, needed));
  if (field.control === 'list' && !above.includes('*') && !isCitations(field)) {
    const item = asGroup(field.item);
    if (item) return item.fields.flatMap((inner) => spread(inner, [...path, '*'], named, needed));
  }
  const isFilledIn = above.length === 0 && byImport.has(field.key);
  const required =
    needed && !isFilledIn ? 'always' : field.required && above.length > 0 ? 'with-others' : 'no';
  return [{ key: keyOf(path), path, title: named.join('·'), field, required }];
}

/** A path as the key row writes it. */
export const keyOf = (path: readonly (string | number)[]): string =>
  path
    .map((step) => (step === '*' || typeof step === 'number' ? '[]' : `.${step}`))
    .join('')
    .slice(1);
