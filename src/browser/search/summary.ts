import type { SearchWords } from '#i18n/search-words';
import type { SearchAnswer, SearchQuestion } from '#search/messages';
import { QUERY_LIMIT } from '#search/query';
import { fill } from './fill.ts';

/** True when there is something to look up: a letter, a digit or a Chinese character. */
export const isSearchable = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** How many hits a question has, and what they were searched by, in a sentence. */
export function summary(
  { text, facets }: SearchQuestion,
  { total, corrected }: Pick<SearchAnswer, 'total' | 'corrected'>,
  words: SearchWords,
): string {
  const characters = Array.from(text);
  const narrowed = Object.keys(facets).length > 0;
  const sentence = fill(sentenceFor(words, narrowed, corrected.length > 0, total), {
    query: characters.slice(0, QUERY_LIMIT).join(''),
    queries: corrected.map((query) => fill(words.quoted, { query })).join(''),
    total,
  });
  if (characters.length <= QUERY_LIMIT) return sentence;
  return `${sentence} ${fill(words.truncated, { limit: QUERY_LIMIT })}`;
}

function sentenceFor(
  words: SearchWords,
  narrowed: boolean,
  corrected: boolean,
  total: number,
): string {
  if (corrected) return narrowed ? words.correctedAmong : words.corrected;
  if (total === 0) return narrowed ? words.nothingAmong : words.nothing;
  return narrowed ? words.foundAmong : words.found;
}
