import type { SearchAnswer } from '#search/messages';
import { parseQuery, QUERY_LIMIT, type Query } from '#search/query';
import { fill } from '#search/words';
import { findPageParts, type PageParts } from './page-parts.ts';
import { setState, showError, showHits } from './page-state.ts';
import { SearchClient, SearchClientError } from './search-client.ts';

/** Hits that come with an answer, and with each press of the button below them. */
const PAGE_SIZE = 20;

/**
 * Brings the search page to life: reads `?q=`, answers the form without a reload, keeps the address
 * and the back button true. Nothing is fetched before there is something to search for.
 */
export function startSearchPage(): void {
  const parts = findPageParts();
  const client = new SearchClient(parts.index);
  // An answer to an earlier question, even one for the same words, is not drawn.
  let asked = 0;

  const ask = async (text: string, query: Query): Promise<void> => {
    asked += 1;
    const turn = asked;
    const from = parts.list.childElementCount;
    try {
      const answer = await client.search(text, from, PAGE_SIZE);
      if (turn !== asked) return;
      showHits(parts, answer, summary(parts, text, query, answer));
      if (from > 0) parts.list.children[from]?.querySelector('a')?.focus();
    } catch (error) {
      if (!(error instanceof SearchClientError)) throw error;
      if (turn === asked) showError(parts, error.reason);
    }
  };

  const show = (): void => {
    const text = addressQuery();
    const query = parseQuery(text);
    asked += 1;
    parts.input.value = text;
    parts.list.replaceChildren();
    if (text === '') return setState(parts, 'idle', parts.words.idle);
    const nothing = { total: 0, hits: [] };
    if (query.terms.length === 0) return showHits(parts, nothing, parts.words.unsearchable);
    setState(parts, 'loading', parts.words.loading);
    void ask(text, query);
  };

  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = parts.input.value.trim();
    if (text !== addressQuery()) history.pushState(null, '', addressOf(text));
    show();
  });
  parts.more.addEventListener('click', () => void ask(addressQuery(), parseQuery(addressQuery())));
  parts.retry.addEventListener('click', show);
  addEventListener('popstate', show);
  show();
}

function addressQuery(): string {
  return (new URLSearchParams(location.search).get('q') ?? '').trim();
}

function addressOf(text: string): string {
  return text === '' ? location.pathname : `?${new URLSearchParams({ q: text })}`;
}

function summary(parts: PageParts, text: string, query: Query, { total }: SearchAnswer): string {
  const { found, nothing, truncated } = parts.words;
  const sentence = fill(total === 0 ? nothing : found, { query: shorten(text), total });
  return query.truncated ? `${sentence} ${fill(truncated, { limit: QUERY_LIMIT })}` : sentence;
}

function shorten(text: string): string {
  return Array.from(text).slice(0, QUERY_LIMIT).join('');
}
