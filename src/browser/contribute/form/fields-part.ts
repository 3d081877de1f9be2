import type { Finding } from '#schema/problem';
import type { EntryFields } from '#writer/entry-text';
import { element } from '../../search/element.ts';
import type { Desk, Part, Spot } from './part.ts';
import { slugPart } from './slug-part.ts';
import { wordOf } from '../word-of.ts';

/** The fields of one entry: those to begin with, then all others behind 更多. */
export interface FieldsPart {
  readonly main: readonly HTMLElement[];
  /** 更多, where the form has more. */
  readonly more: readonly HTMLElement[];
  readonly slug: () => string;
  /** Fields in the order of the file; those that the form does not ask for as they were. */
  readonly read: () => EntryFields;
  readonly spot: (path: Finding['path']) => Spot | undefined;
}

export function fieldsPart(
  desk: Desk,
  { slug, fields, fixed }: { slug: string; fields: EntryFields; fixed: boolean },
): FieldsPart {
  const { form, words } = desk;
  const parts = new Map<string, Part>();
  const draw = (key: string): Part | undefined => {
    const field = form.fields.find((one) => one.key === key);
    if (field && !parts.has(key)) parts.set(key, desk.draw(field, key, fields[key]));
    return parts.get(key);
  };
  const [first, ...rest] = form.main.flatMap((key) => draw(key)?.element ?? []);
  const title = parts.get('title');
  const slugs = slugPart(desk, slug, fixed, () => wordOf(title?.read()));
  title?.element.addEventListener('change', () => void slugs.suggest());
  const further = form.fields.filter(({ key }) => !form.main.includes(key));
  const more = element('details', { class: 'desk-more' }, element('summary', {}, words.more));
  // Two thirds of a form are seldom opened: they are drawn when they are.
  const drawMore = () => {
    for (const { key } of further)
      if (!parts.has(key)) more.append(...[draw(key)?.element ?? []].flat());
  };
  more.addEventListener('toggle', drawMore);
  return {
    main: [...(first ? [first] : []), slugs.element, ...rest],
    more: further.length > 0 ? [more] : [],
    slug: () => wordOf(slugs.read()),
    read: () =>
      Object.fromEntries(
        form.keys.map((key) => {
          const part = parts.get(key);
          return [key, part ? part.read() : fields[key]];
        }),
      ),
    spot: ([key, ...below]) => {
      if (key === 'slug') return slugs.spot([]);
      if (further.some((field) => field.key === key)) drawMore();
      return (parts.get(String(key)) ?? title)?.spot(below);
    },
  };
}
