import type { SearchQuestion } from '#search/messages';
import { QUERY_LIMIT } from '#search/query';
import { searchFacets, type SearchFacet } from '#search/record';

/** Hits that come with an answer, and with each press of the button below them. */
export const PAGE_SIZE = 20;

/** An address cannot ask for more hits at once: each of them is a file to fetch. */
const MOST_SHOWN = 1000;

/** Servers refuse long addresses, and the search takes half as many characters. */
const LONGEST_TEXT = 2 * QUERY_LIMIT;

/** What the address of the search page says. */
export interface Asked {
  question: SearchQuestion;
  /** How many hits are shown, in whole pages. */
  shown: number;
}

/**
 * Reads `?q=…&region=…&sort=year&literal=1&shown=40`. What is missing, unknown or out of range is
 * taken as if it were not there, so that an old or mistyped address still asks something. Which values
 * a facet has is known to the index alone.
 */
export function readAddress(query: string): Asked {
  const given = new URLSearchParams(query);
  const value = (name: string): string => given.get(name)?.trim() ?? '';
  const chosen = searchFacets.map((facet) => [facet, value(facet)] as const);
  return {
    question: {
      text: value('q'),
      facets: Object.fromEntries(chosen.filter(([, code]) => code !== '')),
      sort: value('sort') === 'year' ? 'year' : 'relevance',
      literal: value('literal') === '1',
    },
    shown: wholePages(value('shown')),
  };
}

/** The query of a question's address, `?` included; empty for a question without a text. */
export function addressOf(question: SearchQuestion, shown = PAGE_SIZE): string {
  const { text, facets, sort, literal } = question;
  if (text === '') return '';
  const said = new URLSearchParams({ q: Array.from(text).slice(0, LONGEST_TEXT).join('') });
  for (const facet of searchFacets) {
    const code = facets[facet];
    if (code !== undefined) said.set(facet, code);
  }
  if (sort === 'year') said.set('sort', 'year');
  if (literal) said.set('literal', '1');
  if (shown > PAGE_SIZE) said.set('shown', String(shown));
  return `?${said.toString()}`;
}

/** A new text is a new question: what narrowed the old one goes, the wish for an order stays. */
export const withText = ({ sort }: SearchQuestion, text: string): SearchQuestion => ({
  text,
  facets: {},
  sort,
  literal: false,
});

/** The question with a facet's value chosen or exchanged, or without one taken back. */
export function withFacet(
  question: SearchQuestion,
  facet: SearchFacet,
  code: string | undefined,
): SearchQuestion {
  const { [facet]: _, ...others } = question.facets;
  return { ...question, facets: code === undefined ? others : { ...others, [facet]: code } };
}

function wholePages(shown: string): number {
  const pages = /^\d{1,5}$/.test(shown) ? Math.ceil(Number(shown) / PAGE_SIZE) : 1;
  return Math.min(Math.max(pages, 1) * PAGE_SIZE, MOST_SHOWN);
}
