import type { SearchQuestion } from '#search/messages';
import { element } from './element.ts';
import { addressOf } from './question-address.ts';

/**
 * A link to a question on this page, which the page answers without a reload. `key` is the same for
 * links that mean the same before and after an answer is drawn; see `keepFocus`.
 */
export function questionLink(
  question: SearchQuestion,
  key: string,
  attributes: Readonly<Record<string, string>>,
  ...content: (Node | string)[]
): HTMLAnchorElement {
  const href = location.pathname + addressOf(question);
  return element('a', { href, 'data-key': key, ...attributes }, ...content);
}
