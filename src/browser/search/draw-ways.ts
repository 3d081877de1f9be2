import type { SearchWords } from '#i18n/search-words';
import type { SearchAnswer, SearchQuestion } from '#search/messages';
import { fill } from './fill.ts';
import { element } from './element.ts';
import { withText } from './question-address.ts';
import { questionLink } from './question-link.ts';

/** Questions near one without a hit that may have some; nothing when there are none. */
export function drawWays(
  answer: SearchAnswer,
  question: SearchQuestion,
  words: SearchWords,
): HTMLElement[] {
  const { text: query, facets, literal } = question;
  const links = answer.apart
    .filter(({ total }) => total > 0)
    .map(({ text, total }) => [
      questionLink(
        withText(question, text),
        'way',
        {},
        fill(words.alone, { query: unquoted(text) }),
      ),
      element('small', {}, fill(words.count, { total })),
    ]);
  if (Object.keys(facets).length > 0) {
    const name = fill(words.unnarrowed, { query });
    links.unshift([questionLink({ ...question, facets: {} }, 'way', {}, name)]);
  }
  if (literal) {
    const name = fill(words.loosely, { query });
    links.push([questionLink({ ...question, literal: false }, 'way', {}, name)]);
  }
  if (links.length === 0) return [];
  const items = links.map((content) => element('li', {}, ...content));
  return [
    element('h2', { class: 'search-ways-title' }, words.ways),
    element('ul', { class: 'search-ways' }, ...items),
  ];
}

/** From a correction back to the text as it was typed. */
export const drawWayBack = (question: SearchQuestion, words: SearchWords): HTMLElement =>
  questionLink(
    { ...question, literal: true },
    'literal',
    {},
    fill(words.literally, { query: question.text }),
  );

/** A phrase comes in its quotes; the sentence has some of its own. */
const unquoted = (text: string): string => text.replace(/^“(.*)”$/s, '$1');
