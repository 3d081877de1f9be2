import type { RecentWords } from '#i18n/search-words';
import type { SearchQuestion } from '#search/messages';
import { fill } from './fill.ts';
import { element } from './element.ts';
import { withText } from './question-address.ts';
import { questionLink } from './question-link.ts';
import { forgetQueries, forgetQuery, recentQueries } from './recent.ts';

/**
 * Fills a place with the queries that this device remembers, each of them and all removable. Who
 * fills it does so again when `RECENT_CHANGED` comes.
 */
export function fillRecent(place: HTMLElement, question: SearchQuestion, words: RecentWords): void {
  const queries = recentQueries();
  if (queries.length === 0) return place.replaceChildren();
  const clear = forgetButton(words.clear, () => forgetQueries());
  const rows = queries.map((query) => {
    const link = questionLink(withText(question, query), 'recent', {}, query);
    const forget = forgetButton('✕', () => forgetQuery(query));
    forget.setAttribute('aria-label', fill(words.forget, { query }));
    return element('li', {}, link, forget);
  });
  const title = element('h2', { class: 'search-ways-title' }, words.recent);
  place.replaceChildren(
    element('div', { class: 'recent-head' }, title, clear),
    element('ul', { class: 'recent' }, ...rows),
  );

  function forgetButton(name: string, forget: () => void): HTMLButtonElement {
    const button = element('button', { type: 'button', class: 'recent-forget' }, name);
    button.addEventListener('click', () => {
      forget();
      const rest = place.querySelector<HTMLElement>('li button');
      (rest ?? document.querySelector<HTMLElement>('#search-query'))?.focus();
    });
    return button;
  }
}
