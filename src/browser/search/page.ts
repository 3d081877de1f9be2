import type { SearchAnswer, SearchQuestion } from '#search/messages';
import { findPageParts } from './page-parts.ts';
import {
  appendHits,
  setState,
  showAnswer,
  showError,
  showIdle,
  showUnsearchable,
} from './page-state.ts';
import { addressOf, PAGE_SIZE, readAddress, withText } from './question-address.ts';
import { RECENT_CHANGED } from './recent.ts';
import { startScrollMemory } from './scroll-memory.ts';
import type { ClientError } from './search-client.ts';
import { searchClient, SearchClientError } from './search-client.ts';
import { isSearchable } from './summary.ts';
import { isWide } from './wide.ts';

/** A wait that is worth a word; milliseconds. */
const NOTICEABLE = 1000;

/**
 * Brings the search page to life: reads the question from the address, answers form and links
 * without a reload, keeps the address and the back button true. Nothing is fetched before there is
 * something to search for.
 */
export function startSearchPage(): void {
  const parts = findPageParts();
  const client = searchClient(parts.index);
  const scroll = startScrollMemory();
  // An answer to an earlier question, even one for the same words, is not drawn.
  let turn = 0;
  let again = show;
  let drawn = '';

  function show(): void {
    drawn = location.search;
    const { question, shown } = readAddress(drawn);
    parts.input.value = question.text;
    if (isSearchable(question.text)) return ask(question, 0, shown);
    turn += 1;
    if (question.text === '') showIdle(parts, question);
    else showUnsearchable(parts);
    scroll.restore();
  }

  function showMore(): void {
    ask(readAddress(location.search).question, parts.list.childElementCount, PAGE_SIZE);
  }

  function ask(question: SearchQuestion, from: number, size: number): void {
    turn += 1;
    const mine = turn;
    setState(parts, 'loading', '');
    const timer = setTimeout(() => {
      if (mine === turn) setState(parts, 'loading', parts.words.loading);
    }, NOTICEABLE);
    const take = (answer: SearchAnswer): void => {
      if (from === 0) {
        showAnswer(parts, question, answer);
        scroll.restore();
      } else {
        appendHits(parts, question, answer);
        history.replaceState(history.state, '', addressOf(question, from + size));
        drawn = location.search;
      }
    };
    const fail = (reason: ClientError): void => {
      showError(parts, reason, from > 0);
      // Code that did not come cannot be asked for twice by the same page.
      again = reason === 'not-loaded' ? () => location.reload() : () => ask(question, from, size);
    };
    client
      .search(question, from, size)
      .then((answer) => {
        if (mine === turn) take(answer);
      })
      .catch((error: unknown) => {
        if (!(error instanceof SearchClientError)) throw error;
        if (mine === turn) fail(error.reason);
      })
      .finally(() => clearTimeout(timer));
  }

  function go(query: string): void {
    if (query !== location.search) {
      scroll.note();
      history.pushState(null, '', location.pathname + query);
    }
    show();
    // Behind a long list the new answer would begin out of sight.
    if (parts.results.getBoundingClientRect().top < 0) parts.results.scrollIntoView();
  }

  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { question } = readAddress(location.search);
    const text = parts.input.value.trim();
    go(text === question.text ? addressOf(question) : addressOf(withText(question, text)));
    // The keyboard on the screen would cover the answer.
    if (matchMedia('(pointer: coarse)').matches) parts.input.blur();
  });
  parts.results.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.pathname !== location.pathname || opensElsewhere(event)) return;
    event.preventDefault();
    go(link.search);
  });
  parts.more.addEventListener('click', showMore);
  parts.retry.addEventListener('click', () => again());
  addEventListener('online', () => {
    if (parts.results.dataset.state === 'error') again();
  });
  addEventListener(RECENT_CHANGED, () => {
    if (parts.results.dataset.state === 'idle')
      showIdle(parts, readAddress(location.search).question);
  });
  addEventListener('popstate', () => {
    // A link to a place on the page comes by here, too.
    if (location.search !== drawn) show();
  });
  // Wide screens have room for the facets beside the hits.
  parts.filter.open = isWide();
  show();
}

/** A click with such a key opens another tab or window, or saves. */
const opensElsewhere = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  ctrlKey || metaKey || shiftKey || altKey;
