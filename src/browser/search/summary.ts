import type { SearchWords } from '#i18n/search-words';
import type { SearchQuestion } from '#search/messages';
import { QUERY_LIMIT } from '#search/query';
import { fill } from '#search/words';

/** True when there is something to look up: a letter, a digit or a Chinese character. */
export const isSearchable = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** How many hits a question has, in a sentence. */
export function summary(question: SearchQuestion, total: number, words: SearchWords): string {
  const characters = Array.from(question.text);
  const narrowed = Object.keys(question.facets).length > 0;
  const sentence = fill(summaryWords(words, narrowed, total), {
    query: characters.slice(0, QUERY_LIMIT).join(''),
    total,
  });
  if (characters.length <= QUERY_LIMIT) return sentence;
  return `${sentence} ${fill(words.truncated, { limit: QUERY_LIMIT })}`;
}

function summaryWords(words: SearchWords, narrowed: boolean, total: number): string {
  if (total === 0) return narrowed ? words.nothingAmong : words.nothing;
  return narrowed ? words.foundAmong : words.found;
}
