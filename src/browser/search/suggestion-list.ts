import type { FieldWords } from '#i18n/search-words';
import type { Suggestion } from '#search/messages';
import { fill } from './fill.ts';
import { drawPieces } from './draw-pieces.ts';
import { element } from './element.ts';

/** The list below a search field, and the attributes by which the field tells of it. */
export interface SuggestionList {
  readonly count: number;
  readonly active: number;
  /** Text of the active option. */
  readonly chosen: string | undefined;
  show(suggestions: readonly Suggestion[], beside?: { head: Node; buttons: readonly Node[] }): void;
  hide(): void;
  /** Makes an option the active one; -1 for none. */
  activate(place: number): void;
}

/** Builds an empty, hidden list behind a field; `choose` is called with the text of a clicked option. */
export function suggestionList(
  input: HTMLInputElement,
  words: FieldWords,
  choose: (text: string) => void,
): SuggestionList {
  const id = `${input.id}-list`;
  const options = element('ul', { id, role: 'listbox', 'aria-label': words.list });
  const popup = element('div', { class: 'find-popup' });
  const status = element('p', { class: 'visually-hidden', role: 'status' });
  let shown: readonly Suggestion[] = [];
  let active = -1;

  const combobox = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': id };
  for (const [name, value] of Object.entries(combobox)) input.setAttribute(name, value);

  const activate = (place: number): void => {
    active = place;
    for (const [at, option] of [...options.children].entries())
      option.setAttribute('aria-selected', String(at === place));
    const option = options.children[place];
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };

  const show: SuggestionList['show'] = (suggestions, beside) => {
    shown = suggestions;
    const drawn = suggestions.map((suggestion, at) => drawOption(suggestion, `${id}-${at}`));
    options.replaceChildren(...drawn);
    const rows = element('div', { class: 'find-rows' }, options);
    if (beside) rows.append(element('div', { class: 'find-beside' }, ...beside.buttons));
    popup.replaceChildren(...(beside ? [beside.head] : []), rows);
    popup.hidden = suggestions.length === 0;
    input.setAttribute('aria-expanded', String(!popup.hidden));
    status.textContent = popup.hidden ? '' : fill(words.suggestions, { count: suggestions.length });
    activate(-1);
  };

  // The field keeps the focus while the list is clicked.
  popup.addEventListener('mousedown', (event) => event.preventDefault());
  options.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('[role="option"]') : null;
    const text = shown[[...options.children].findIndex((child) => child === option)]?.text;
    if (text !== undefined) choose(text);
  });
  input.after(popup, status);
  show([]);

  return {
    get count() {
      return shown.length;
    },
    get active() {
      return active;
    },
    get chosen() {
      return shown[active]?.text;
    },
    show,
    hide: () => show([]),
    activate,
  };
}

function drawOption({ pieces, hall }: Suggestion, id: string): HTMLLIElement {
  const text = element('span', {}, ...drawPieces(pieces));
  const note = hall === '' ? [] : [element('small', {}, hall)];
  return element('li', { id, role: 'option', 'aria-selected': 'false' }, text, ...note);
}
