import type { SearchWords } from '#i18n/search-words';
import type { SearchQuestion } from '#search/messages';
import { fill } from '#search/words';
import { questionLink } from './question-link.ts';

/** Says what was searched in place of the text, and leads back to it; nothing without a correction. */
export function drawCorrection(
  corrected: readonly string[],
  question: SearchQuestion,
  words: SearchWords,
): (Node | string)[] {
  if (corrected.length === 0) return [];
  const queries = corrected.map((query) => fill(words.quoted, { query })).join('');
  const back = fill(words.literally, { query: question.text });
  return [
    `${fill(words.corrected, { queries })} `,
    questionLink({ ...question, literal: true }, 'literal', {}, back),
  ];
}
