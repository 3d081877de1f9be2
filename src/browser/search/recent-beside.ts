import type { RecentWords } from '#i18n/search-words';
import { fill } from './fill.ts';
import { element } from './element.ts';
import { forgetQueries, forgetQuery } from './recent.ts';

/**
 * What stands around a list of recent queries: a head with the button that clears them, and a
 * button for each that takes it away. An option cannot hold a button, so they stand beside.
 */
export function recentBeside(
  queries: readonly string[],
  words: RecentWords,
  input: HTMLInputElement,
): { head: Node; buttons: readonly Node[] } {
  const button = (name: string, label: string, forget: () => void): HTMLButtonElement => {
    const made = element('button', { type: 'button', 'aria-label': label }, name);
    made.addEventListener('click', () => {
      forget();
      input.focus();
    });
    return made;
  };
  return {
    head: element(
      'div',
      { class: 'find-head' },
      element('span', {}, words.recent),
      button(words.clear, `${words.clear}${words.recent}`, forgetQueries),
    ),
    buttons: queries.map((query) =>
      button('✕', fill(words.forget, { query }), () => forgetQuery(query)),
    ),
  };
}
