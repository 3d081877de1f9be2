import type { DeskWords } from '#i18n/contribute-words';
import { activeAfter } from '../../search/combobox-keys.ts';
import { element } from '../../search/element.ts';
import { fill } from '../../search/fill.ts';
import { freshId } from './frame.ts';
import type { Named } from './part.ts';

/** More than these nobody looks through. */
const most = 12;

/**
 * Makes a text input a combobox with a list (ARIA Authoring Practices): what is typed is looked for
 * in titles and slugs; arrows, Enter, Escape and the pointer choose. Returns the list to stand below.
 */
export function choosing(
  input: HTMLInputElement,
  names: () => Promise<readonly Named[]>,
  words: DeskWords,
  choose: (named: Named) => void,
): HTMLElement {
  const id = freshId();
  const list = element('ul', { role: 'listbox', id, 'aria-label': words.find });
  const status = element('span', { class: 'visually-hidden', role: 'status' });
  const box = element('div', { class: 'desk-choices' }, list, status);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-controls': id,
    'aria-expanded': 'false',
  }))
    input.setAttribute(name, value);
  let shown: readonly Named[] = [];
  let active = -1;
  list.hidden = true;

  const close = () => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    active = -1;
  };
  const mark = (place: number) => {
    active = place;
    [...list.children].forEach((option, i) => {
      option.setAttribute('aria-selected', String(i === active));
    });
    const option = list.children[active];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };
  const take = (named: Named) => {
    close();
    choose(named);
  };
  const open = async () => {
    const asked = input.value.trim().toLowerCase();
    let all: readonly Named[];
    try {
      all = await names();
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      status.textContent = words.unfetched;
      return;
    }
    // An answer that comes after more was typed, or after the field was left, is late.
    if (document.activeElement !== input || input.value.trim().toLowerCase() !== asked) return;
    const found = all.filter(
      ([slug, title]) => title.toLowerCase().includes(asked) || slug.includes(asked),
    );
    shown = found.slice(0, most);
    list.replaceChildren(
      ...shown.map((named, i) => {
        const option = element(
          'li',
          { role: 'option', id: `${id}-${i}`, 'aria-selected': 'false' },
          element('span', {}, named[1]),
          element('small', {}, named[0]),
        );
        // The field keeps the focus.
        option.addEventListener('pointerdown', (event) => event.preventDefault());
        option.addEventListener('click', () => take(named));
        return option;
      }),
    );
    active = -1;
    list.hidden = shown.length === 0;
    input.setAttribute('aria-expanded', String(shown.length > 0));
    input.removeAttribute('aria-activedescendant');
    status.textContent =
      shown.length === 0 ? words.none : fill(words.found, { count: found.length });
  };

  input.addEventListener('focus', () => void open());
  input.addEventListener('input', () => void open());
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    const next = activeAfter(event.key, active, shown.length);
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const named = shown[active];
      if (named && !list.hidden) take(named);
    } else if (next !== undefined) {
      event.preventDefault();
      if (list.hidden) void open();
      else mark(next);
    }
  });
  return box;
}
