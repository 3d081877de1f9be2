import type { FieldWords } from '#i18n/search-words';
import { INDEX_FOLDER } from '#search/index-files';
import type { Suggestion } from '#search/messages';
import { activeAfter } from './combobox-keys.ts';
import { recentBeside } from './recent-beside.ts';
import { RECENT_CHANGED, recentQueries, rememberQuery } from './recent.ts';
import { searchClient, SearchClientError } from './search-client.ts';
import { suggestionList } from './suggestion-list.ts';

/** A pause between two keys that is worth asking in; milliseconds. */
const PAUSE = 80;
const SUGGESTIONS = 8;

/**
 * Gives a search form's field its list: suggestions for what is typed, the recent queries while it
 * is empty. Whatever fails there fails without a word, because the form works without it.
 */
export function startSearchField(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[name="q"]');
  if (!input) throw new Error('the search form has no field');
  const words = JSON.parse(form.dataset.words ?? '') as FieldWords;
  const client = searchClient(new URL(`../${INDEX_FOLDER}/`, form.action).pathname);
  // Whatever was asked for before the latest change of the text comes too late.
  let turn = 0;
  let composing = false;

  const list = suggestionList(input, words, (text) => {
    input.value = text;
    form.requestSubmit();
  });

  const hide = (): void => {
    turn += 1;
    list.hide();
  };

  const showRecent = (): void => {
    const queries = recentQueries();
    if (queries.length === 0) return list.hide();
    const suggestions = queries.map((text) => ({
      text,
      pieces: [{ text, mark: false }],
      hall: '',
    }));
    list.show(suggestions, recentBeside(queries, words, input));
  };

  const refresh = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const text = input.value.trim();
    if (text === '') return showRecent();
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (mine !== turn) return;
    const suggestions = await suggest(text);
    if (mine === turn) list.show(suggestions);
  };

  async function suggest(text: string): Promise<Suggestion[]> {
    try {
      return await client.suggest(text, SUGGESTIONS);
    } catch (error) {
      if (error instanceof SearchClientError) return [];
      throw error;
    }
  }

  form.addEventListener('submit', () => {
    rememberQuery(input.value);
    hide();
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) hide();
  });
  input.addEventListener('focus', () => {
    if (input.value.trim() === '') showRecent();
  });
  addEventListener(RECENT_CHANGED, () => {
    if (list.count > 0 && input.value.trim() === '') showRecent();
  });
  input.addEventListener('compositionstart', () => {
    composing = true;
  });
  input.addEventListener('compositionend', () => {
    composing = false;
    void refresh();
  });
  input.addEventListener('input', () => {
    if (!composing) void refresh();
  });
  input.addEventListener('keydown', (event) => {
    // Safari ends a composition before the key that ends it; 229 is its sign.
    if (composing || event.isComposing || event.keyCode === 229) return;
    const next = activeAfter(event.key, list.active, list.count);
    if (next !== undefined) {
      event.preventDefault();
      if (list.count > 0) list.activate(next);
      else void refresh();
    } else if (event.key === 'Enter' && list.chosen !== undefined) {
      event.preventDefault();
      input.value = list.chosen;
      form.requestSubmit();
    } else if (event.key === 'Tab' && input.value.trim() !== '') {
      hide();
    } else if (event.key === 'Escape' && list.count > 0) {
      event.preventDefault();
      hide();
    } else if (/^(Home|End|Arrow(Left|Right))$/.test(event.key)) list.activate(-1);
  });

  // What was typed while this code was on its way; a text that the address brought waits for a key.
  const brought = new URLSearchParams(location.search).get('q')?.trim() ?? '';
  const typed = input.value.trim();
  if (document.activeElement === input && (typed === '' || typed !== brought)) void refresh();
}
