import { homophonesIn } from './homophones.ts';
import { characterAt, characterBefore, NAME_END, offsetsOf, placeOf } from './joined-names.ts';
import type { Readings } from './readings.ts';

/**
 * What can have gone wrong, the likeliest first. `homophone` is one wrong character that is read as
 * the right one, `homophones` are several.
 */
export const typingErrors = [
  'homophone',
  'homophones',
  'swapped',
  'missing',
  'wrong',
  'extra',
] as const;
export type TypingError = (typeof typingErrors)[number];

/** A stretch of text that becomes a term by an error. */
export interface NearMiss {
  /** Offsets into the text. */
  start: number;
  end: number;
  error: TypingError;
  /** How many rare readings homophones take; 0 for other errors. */
  rare: number;
}

/** A model number shorter than this has too many neighbours. */
const SHORTEST_LATIN = 4;

/**
 * The stretches of a text, which is names in `NAME_END`s, that become the folded term by one error:
 * a wrong, missing or extra character, or two neighbours swapped; or by any number of homophones.
 * Terms of two characters are only taken for a single homophone, and Latin ones only from four
 * characters on. One character, or digits alone, are never taken for anything else.
 */
export function nearMisses(text: string, term: string, readings: Readings | undefined): NearMiss[] {
  const characters = Array.from(term);
  const least = /\p{Script=Han}/u.test(term) ? 2 : SHORTEST_LATIN;
  if (characters.length < least || /^\p{N}+$/u.test(term)) return [];
  const homophones = readings ? misheard(text, term, readings) : [];
  if (characters.length === 2) return homophones.filter(({ error }) => error === 'homophone');
  const others = [...wrongOrMissing(text, characters), ...swappedOrExtra(text, characters)];
  return [
    ...homophones,
    ...others.filter(({ start, end }) => !cutsWord(text, start) && !cutsWord(text, end)),
  ];
}

const misheard = (text: string, term: string, readings: Readings): NearMiss[] =>
  homophonesIn(text, term, readings).map(({ start, end, wrong, rare }) => ({
    start,
    end,
    error: wrong === 1 ? 'homophone' : 'homophones',
    rare,
  }));

function* wrongOrMissing(text: string, characters: readonly string[]): Generator<NearMiss> {
  for (const [at, wrong] of characters.entries()) {
    const [left, right] = [characters.slice(0, at).join(''), characters.slice(at + 1).join('')];
    for (const { start, end, between } of gaps(text, left, right)) {
      // What should stand at the edge could be anything, if it does not complete a name or a word.
      const known = left !== '' && right !== '';
      if (between === wrong) continue;
      if (known || isLatin(between) || placeOf(text, start, end) === 'whole') {
        yield { start, end, error: 'wrong', rare: 0 };
      }
    }
    if (at === 0) continue;
    for (const { start, end } of gaps(text, left, wrong + right)) {
      yield { start, end, error: 'missing', rare: 0 };
    }
  }
}

function* swappedOrExtra(text: string, characters: readonly string[]): Generator<NearMiss> {
  for (const [at, character] of characters.entries()) {
    const left = characters.slice(0, at).join('');
    const [next, ...rest] = characters.slice(at + 1);
    yield* places(text, left + (next ?? '') + rest.join(''), 'extra');
    if (next === undefined || next === character) continue;
    yield* places(text, left + next + character + rest.join(''), 'swapped');
  }
}

function* places(text: string, string: string, error: TypingError): Generator<NearMiss> {
  for (const start of offsetsOf(text, string)) {
    yield { start, end: start + string.length, error, rare: 0 };
  }
}

/** Where `left` and `right` stand with one character between them, found by the longer of the two. */
function* gaps(
  text: string,
  left: string,
  right: string,
): Generator<{ start: number; end: number; between: string }> {
  const byLeft = left.length >= right.length;
  for (const offset of offsetsOf(text, byLeft ? left : right)) {
    const between = byLeft
      ? characterAt(text, offset + left.length)
      : characterBefore(text, offset);
    if (between === '' || between === NAME_END) continue;
    const start = byLeft ? offset : offset - between.length - left.length;
    const behind = start + left.length + between.length;
    if (start < 0 || !text.startsWith(byLeft ? right : left, byLeft ? behind : start)) continue;
    yield { start, end: behind + right.length, between };
  }
}

const isLatin = (character: string): boolean => /^[a-z0-9]$/.test(character);

/** True between two letters or digits: C91 is no part of C919 that anybody looks for. */
const cutsWord = (text: string, offset: number): boolean =>
  isLatin(text.charAt(offset - 1)) && isLatin(text.charAt(offset));
