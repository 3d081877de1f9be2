import { fold, isWordCharacter, PARAGRAPH_TOKEN, SPACE_TOKEN, tidy, WORD_CLASS } from './fold.ts';

const RUNS = new RegExp(`[${WORD_CLASS}]+`, 'gu');

/**
 * Text as tokens for the index: every character emits itself and, inside a word, the one behind it
 * (热轧带钢， → 热轧 轧带 带钢 钢 ，). Token number n stands for character number n of `tidy(text)`,
 * so a phrase is a run of neighbouring tokens, and because punctuation and white space are tokens
 * of their own, no phrase reaches across them.
 */
export function bigrams(text: string): string {
  const characters = Array.from(tidy(text));
  return characters.map((character, at) => token(character, characters[at + 1])).join(' ');
}

/** The text that `bigrams` was given, tidied: the first character of every token. */
export function unbigram(tokens: string): string {
  if (tokens === '') return '';
  return tokens.split(' ').map(firstCharacter).join('');
}

/**
 * The stretches of a query that can be searched, folded: 「热轧 C919！」 → 热轧, c919. Stretches
 * without a letter, digit or Chinese character say nothing and are left out.
 */
export function runs(query: string): string[] {
  const stretches = fold(query).match(RUNS) ?? [];
  return [...new Set(stretches.filter((stretch) => /[\p{L}\p{N}]/u.test(stretch)))];
}

function token(character: string, next: string | undefined): string {
  if (character === ' ') return SPACE_TOKEN;
  if (character === '\n') return PARAGRAPH_TOKEN;
  const joined = next !== undefined && isWordCharacter(character) && isWordCharacter(next);
  return joined ? character + next : character;
}

function firstCharacter(tokenText: string): string {
  const [character = ''] = tokenText;
  if (character === SPACE_TOKEN) return ' ';
  return character === PARAGRAPH_TOKEN ? '\n' : character;
}
