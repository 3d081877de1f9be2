import type { CollectionName } from '#schema/collection-name';
import type { FormField } from '#schema/form';
import type { YamlValue } from '#writer/yaml-text';
import { element } from '../../search/element.ts';
import { fill } from '../../search/fill.ts';
import { choosing } from './choosing.ts';
import { framed, hintsOf } from './frame.ts';
import type { Desk, Named, Part } from './part.ts';

/** An entry of the hall, found by its title and kept by its slug, or by `collection/slug`. */
export function referencePart(
  desk: Desk,
  field: FormField,
  path: string,
  value: YamlValue | undefined,
  { collections, address }: { collections: readonly CollectionName[]; address: boolean },
): Part {
  const { words } = desk;
  const input = element('input', { type: 'text', placeholder: words.find });
  const chosen = element('span', { class: 'desk-chosen' });
  const names = async (): Promise<Named[]> =>
    (
      await Promise.all(
        collections.map(async (collection) =>
          (await desk.names(collection)).map(([slug, title]): Named => [
            address ? `${collection}/${slug}` : slug,
            title,
          ]),
        ),
      )
    ).flat();
  let slug = typeof value === 'string' ? value : '';
  const show = (title: string) => {
    input.value = title;
    chosen.textContent = slug === '' ? '' : fill(words.chosen, { title: slug });
  };
  show(slug);
  const box = choosing(input, names, words, ([one, title]) => {
    slug = one;
    show(title);
    desk.changed();
  });
  // What is typed by hand is a slug only when it is one.
  input.addEventListener('input', () => {
    slug = input.value.trim();
    chosen.textContent = '';
  });
  if (slug !== '')
    void names().then((list) => {
      const found = list.find(([one]) => one === slug);
      if (found && input.value === slug) show(found[1]);
    });
  const help = hintsOf(desk, field, path).help;
  const { element: around, spot } = framed(desk, field, help, input, box, chosen);
  return { element: around, read: () => (slug === '' ? undefined : slug), spot: () => spot };
}
