import type { SearchAnswer } from '#search/messages';
import type { SearchWords } from '#search/words';
import { drawHit } from './draw-hit.ts';
import type { PageParts } from './page-parts.ts';
import type { ClientError } from './search-client.ts';

/** What `data-state` of `#search-results` can say; part of the site's public interface. */
type State = 'idle' | 'loading' | 'done' | 'error';

const ERROR_WORDS: Record<ClientError, keyof SearchWords> = {
  'index-missing': 'indexMissing',
  network: 'network',
  unsupported: 'unsupported',
};

/** Tells state and sentence; what belongs to another state goes, hits already drawn stay. */
export function setState(parts: PageParts, state: State, sentence: string): void {
  const { results, status, more, retry } = parts;
  results.dataset.state = state;
  results.setAttribute('aria-busy', String(state === 'loading'));
  delete results.dataset.total;
  status.textContent = sentence;
  more.hidden = true;
  retry.hidden = true;
}

/** Appends hits to those drawn before, and offers the rest if there is one. */
export function showHits(parts: PageParts, answer: SearchAnswer, sentence: string): void {
  const { list, more, results } = parts;
  list.append(...answer.hits.map(drawHit));
  setState(parts, 'done', sentence);
  results.dataset.total = String(answer.total);
  more.hidden = list.childElementCount >= answer.total;
}

export function showError(parts: PageParts, reason: ClientError): void {
  setState(parts, 'error', parts.words[ERROR_WORDS[reason]]);
  parts.retry.hidden = false;
}
