import { element } from '../../search/element.ts';
import { framed } from './frame.ts';
import type { Desk, Part } from './part.ts';

/** The slug of a new entry, suggested from its title; that of a changed one cannot be changed. */
export function slugPart(
  desk: Desk,
  slug: string,
  fixed: boolean,
  title: () => string,
): Part & { readonly suggest: () => Promise<void> } {
  const { words, form } = desk;
  const input = element('input', { type: 'text', spellcheck: 'false', autocapitalize: 'none' });
  input.value = slug;
  input.readOnly = fixed;
  // The readings of Chinese are a large file, fetched when first asked for.
  const suggest = async () => {
    if (fixed || title() === '') return;
    const { slugFrom } = await import('#i18n/slug');
    input.value = slugFrom(title(), form.collection === 'craftsmen');
    desk.changed();
  };
  const button = element('button', { class: 'tool', type: 'button' }, words.suggest);
  button.hidden = fixed;
  button.addEventListener('click', () => void suggest());
  const field = { title: words.slug, required: true };
  const { element: around, spot } = framed(desk, field, words.slugHelp, input, button);
  around.classList.add('desk-slug');
  return {
    element: around,
    read: () => input.value.trim(),
    spot: () => spot,
    suggest: async () => {
      if (input.value === '') await suggest();
    },
  };
}
