import { isOrdinary } from './ordinary.ts';

/** A text as the eye reads it, and where each of its units stands in the text as written. */
export interface Folded {
  readonly text: string;
  readonly at: (index: number) => number;
}

const unseen = /[\p{Default_Ignorable_Code_Point}\p{M}\p{Cc}]/u;
const digit = /\p{Nd}/u;
const foreignDigit = /^(?=[^\u0000-\u007f])\p{Nd}$/u;

/** Chinese digits by their value, plain, on cheques, and as they are called out. */
const hanDigits = [
  '〇零',
  '一壹幺',
  '二贰',
  '三叁',
  '四肆',
  '五伍',
  '六陆',
  '七柒',
  '八捌',
  '九玖',
];
/** All of them, for a class of characters. */
export const hanDigitSigns = hanDigits.join('');
const anyDigit = `[\\d${hanDigitSigns}]`;
/** So many digits in a row, some or all of them Chinese, are one number, not counted things. */
const hanRun = new RegExp(`${anyDigit}(?:[\\s\\-—.·]{0,3}${anyDigit}){10,}`, 'g');

/**
 * Normalises to NFKC, character by character, and drops what is not seen, so that `１３８`, `①③⑧`,
 * `1\u200B38`, and `一三八` or `1三8` in a long row, all read 138. Other ordinary text comes back as
 * it is.
 */
export function fold(written: string): Folded {
  const text = written.replace(hanRun, (run) => [...run].map(asciiOfHan).join(''));
  if (isOrdinary(text)) return { text, at: (index) => index };
  const places: number[] = [];
  let plain = '';
  let index = 0;
  for (const character of text) {
    if (character === '\t' || character === '\n' || !unseen.test(character)) {
      const one = folded(character);
      plain += one;
      for (let i = 0; i < one.length; i += 1) places.push(index);
    }
    index += character.length;
  }
  return { text: plain, at: (at) => places[at] ?? index };
}

function asciiOfHan(character: string): string {
  const value = hanDigits.findIndex((signs) => signs.includes(character));
  return value === -1 ? character : String(value);
}

function folded(character: string): string {
  const plain = character.normalize('NFKC');
  return foreignDigit.test(plain) ? asciiDigit(plain) : plain;
}

/** A digit of another script by its distance from the nought of its block; blocks are tens. */
function asciiDigit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let first = code;
  while (digit.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
}
