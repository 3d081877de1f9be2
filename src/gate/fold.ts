import { isOrdinary } from './ordinary.ts';

/** A text as the eye reads it, and where each of its units stands in the text as written. */
export interface Folded {
  readonly text: string;
  readonly at: (index: number) => number;
}

const unseen = /[\p{Default_Ignorable_Code_Point}\p{M}\p{Cc}]/u;
const digit = /\p{Nd}/u;

/**
 * Normalises to NFKC, character by character, and drops what is not seen, so that `１３８`, `①③⑧` and
 * `1\u200B38` all read 138. Ordinary text comes back as it is.
 */
export function fold(text: string): Folded {
  if (isOrdinary(text)) return { text, at: (index) => index };
  const units: string[] = [];
  const places: number[] = [];
  let index = 0;
  for (const character of text) {
    if (character === '\t' || character === '\n' || !unseen.test(character))
      for (const unit of folded(character)) {
        units.push(unit);
        places.push(index);
      }
    index += character.length;
  }
  return { text: units.join(''), at: (at) => places[at] ?? index };
}

function folded(character: string): string {
  const plain = character.normalize('NFKC');
  return plain > '9' && digit.test(plain) ? asciiDigit(plain) : plain;
}

/** A digit of another script by its distance from the nought of its block; blocks are tens. */
function asciiDigit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let first = code;
  while (digit.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
}
