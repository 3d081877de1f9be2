import type { SearchWords } from '#i18n/search-words';
import type { FacetCount, SearchQuestion } from '#search/messages';
import { fill } from './fill.ts';
import { element } from './element.ts';
import { withFacet } from './question-address.ts';
import { questionLink } from './question-link.ts';

/** The chosen values, each with the way to take it back. */
export function drawChips(
  facets: readonly FacetCount[],
  question: SearchQuestion,
  words: SearchWords,
): HTMLAnchorElement[] {
  return facets.flatMap(({ facet, terms }) =>
    terms
      .filter(({ chosen }) => chosen)
      .map(({ code, label }) =>
        questionLink(
          withFacet(question, facet, undefined),
          `${facet}:${code}`,
          { class: 'chip', 'aria-label': fill(words.remove, { label }) },
          label,
          element('span', { class: 'chip-cross' }, '✕'),
        ),
      ),
  );
}

/** The two orders of the hits. */
export function drawSort(question: SearchQuestion, words: SearchWords): HTMLElement {
  const links = (['relevance', 'year'] as const).map((sort) =>
    questionLink(
      { ...question, sort },
      sort,
      question.sort === sort ? { 'aria-current': 'true' } : {},
      words[sort],
    ),
  );
  return element('div', { class: 'segments', role: 'group', 'aria-label': words.sort }, ...links);
}
