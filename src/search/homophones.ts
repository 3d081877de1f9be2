import { characterAt } from './joined-names.ts';
import { soundAlike, type Readings } from './readings.ts';

/** A stretch of text that sounds like a term. */
export interface Homophone {
  /** Offsets into the text. */
  start: number;
  end: number;
  /** How many of its characters the term writes otherwise; at least one. */
  wrong: number;
}

/**
 * The stretches of a text that are read as the folded term is, but written otherwise: what comes
 * of choosing from the list of an input method in haste. 孔力名 for 孔利明.
 */
export function homophonesIn(text: string, term: string, readings: Readings): Homophone[] {
  const [first = '', ...others] = Array.from(term, (character) => alike(character, readings));
  if (first === '') return [];
  const begins = new Uint8Array(0x10000);
  for (const character of first) begins[character.charCodeAt(0)] = 1;
  const found: Homophone[] = [];
  for (let start = 0; start < text.length; start += 1) {
    if (begins[text.charCodeAt(start)] === 0) continue;
    const end = soundsSo(text, start, [first, ...others]);
    if (end === undefined || text.startsWith(term, start)) continue;
    found.push({ start, end, wrong: differences(text.slice(start, end), term) });
  }
  return found;
}

/** The end of a stretch that takes a character from each of the strings in turn. */
function soundsSo(text: string, start: number, choices: readonly string[]): number | undefined {
  let end = start;
  for (const choice of choices) {
    const character = characterAt(text, end);
    if (character === '' || !choice.includes(character)) return undefined;
    end += character.length;
  }
  return end;
}

/** The character itself and all of its homophones. */
function alike(character: string, readings: Readings): string {
  if (!readings.has(character)) return character;
  const others = [...readings.keys()].filter(
    (other) => other !== character && soundAlike(character, other, readings),
  );
  return character + others.join('');
}

function differences(stretch: string, term: string): number {
  const characters = Array.from(term);
  return Array.from(stretch).filter((character, at) => character !== characters[at]).length;
}
