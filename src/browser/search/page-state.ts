import type { SearchWords } from '#i18n/search-words';
import type { SearchAnswer, SearchQuestion } from '#search/messages';
import { drawChips, drawSort } from './draw-bar.ts';
import { drawFacets, unfolded } from './draw-facets.ts';
import { drawHit } from './draw-hit.ts';
import { fillRecent } from './draw-recent.ts';
import { drawWayBack, drawWays } from './draw-ways.ts';
import { keepFocus } from './keep-focus.ts';
import type { PageParts } from './page-parts.ts';
import type { ClientError } from './search-client.ts';
import { summary } from './summary.ts';

/** What `data-state` of `#search-results` can say; part of the site's public interface. */
type State = 'idle' | 'loading' | 'done' | 'error';

const ERROR_WORDS = {
  'index-missing': 'indexMissing',
  network: 'network',
  offline: 'offline',
  'not-loaded': 'notLoaded',
  unsupported: 'unsupported',
} as const satisfies Record<ClientError, keyof SearchWords>;

/** Tells the state and a sentence; total and buttons belong to the state before. */
export function setState(parts: PageParts, state: State, sentence: string): void {
  const { results, status, list, more, retry } = parts;
  // Until then the page keeps a place free for the first answer; see search.css.
  if (state !== 'loading') delete document.documentElement.dataset.asked;
  results.dataset.state = state;
  // Not on all of it: the sentence below must be heard while the list is on its way.
  list.setAttribute('aria-busy', String(state === 'loading'));
  delete results.dataset.total;
  status.textContent = sentence;
  more.hidden = true;
  retry.hidden = true;
}

/** Nothing is asked, or nothing that could be looked up: a sentence and the recent queries. */
export function showIdle(parts: PageParts, question: SearchQuestion): void {
  clear(parts);
  setState(parts, 'idle', parts.words.idle);
  fillRecent(parts.ways, question, parts.words);
}

export function showUnsearchable(parts: PageParts): void {
  clear(parts);
  setState(parts, 'done', parts.words.unsearchable);
  parts.results.dataset.total = '0';
}

/** An answer in place of everything before. */
export function showAnswer(parts: PageParts, question: SearchQuestion, answer: SearchAnswer): void {
  const { words, back, bar, facets, filter, list, ways } = parts;
  const { total, hits, corrected } = answer;
  const narrowed = Object.keys(question.facets).length > 0;
  const dated = question.sort === 'year' || answer.facets.some(({ facet }) => facet === 'year');
  keepFocus(parts.results, parts.status, () => {
    back.replaceChildren(...(corrected.length > 0 ? [drawWayBack(question, words)] : []));
    const before = unfolded([...facets.querySelectorAll('details')], answer.facets);
    facets.replaceChildren(...drawFacets(answer.facets, question, words, before));
    // A single hit cannot be narrowed, nor put in order; hits without a year have one order only.
    filter.hidden = (total < 2 && !narrowed) || answer.facets.length === 0;
    bar.replaceChildren(
      ...drawChips(answer.facets, question, words),
      ...(total < 2 || !dated ? [] : [drawSort(question, words)]),
    );
    list.replaceChildren(...hits.map(drawHit));
    ways.replaceChildren(...(total === 0 ? drawWays(answer, question, words) : []));
  });
  done(parts, question, answer);
}

/** Further hits of the answer that is shown. */
export function appendHits(parts: PageParts, question: SearchQuestion, answer: SearchAnswer): void {
  const first = parts.list.childElementCount;
  parts.list.append(...answer.hits.map(drawHit));
  done(parts, question, answer);
  parts.list.children[first]?.querySelector('a')?.focus({ preventScroll: true });
}

/** Hits that another question found do not stay under an error; those of this one do. */
export function showError(parts: PageParts, reason: ClientError, keepHits: boolean): void {
  const { more, retry, words } = parts;
  const leads = document.activeElement === more;
  if (!keepHits) clear(parts);
  setState(parts, 'error', words[ERROR_WORDS[reason]]);
  retry.hidden = false;
  // The button that was pressed is gone; the one to press now takes its place.
  if (leads) retry.focus();
}

function done(parts: PageParts, question: SearchQuestion, answer: SearchAnswer): void {
  setState(parts, 'done', summary(question, answer, parts.words));
  parts.results.dataset.total = String(answer.total);
  parts.more.hidden = parts.list.childElementCount >= answer.total;
}

function clear({ back, filter, facets, bar, list, ways }: PageParts): void {
  for (const part of [back, facets, bar, list, ways]) part.replaceChildren();
  filter.hidden = true;
}
