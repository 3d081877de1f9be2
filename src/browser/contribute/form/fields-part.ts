import type { Finding } from '#schema/problem';
import type { EntryFields } from '#writer/entry-text';
import { element } from '../../search/element.ts';
import type { Desk, Part, Spot } from './part.ts';
import { slugPart } from './slug-part.ts';

/** The fields of one entry: those to begin with, then all others behind 更多. */
export interface FieldsPart {
  readonly main: readonly HTMLElement[];
  readonly more: HTMLDetailsElement;
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
  const parts = new Map<string, Part>(
    form.fields.map((field) => [field.key, desk.draw(field, field.key, fields[field.key])]),
  );
  const title = parts.get('title');
  const slugs = slugPart(desk, slug, fixed, () => String(title?.read() ?? ''));
  title?.element.addEventListener('change', () => void slugs.suggest());
  const more = element('details', { class: 'desk-more' }, element('summary', {}, words.more));
  for (const [key, part] of parts) if (!form.main.includes(key)) more.append(part.element);
  const [first, ...rest] = form.main.flatMap((key) => parts.get(key)?.element ?? []);
  return {
    main: [...(first ? [first] : []), slugs.element, ...rest],
    more,
    slug: () => String(slugs.read() ?? ''),
    read: () =>
      Object.fromEntries(
        form.keys.map((key) => {
          const part = parts.get(key);
          return [key, part ? part.read() : fields[key]];
        }),
      ),
    spot: ([key, ...rest]) =>
      key === 'slug' ? slugs.spot([]) : (parts.get(String(key)) ?? title)?.spot(rest),
  };
}
