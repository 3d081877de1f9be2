import { characterAt } from './joined-names.ts';
import { rareToSoundAlike, type Readings } from './readings.ts';

/** A stretch of text that sounds like a term. */
export interface Homophone {
  /** Offsets into the text. */
  start: number;
  end: number;
  /** How many of its characters the term writes otherwise; at least one. */
  wrong: number;
  /** How many rare readings it takes to sound like the term. */
  rare: number;
}

/** A character and its homophones, each with the number of rare readings that takes. */
type Alike = ReadonlyMap<string, number>;

/**
 * The stretches of a text that are read as the folded term is, but written otherwise: what comes
 * of choosing from the list of an input method in haste. 孔力名 for 孔利明.
 */
export function homophonesIn(text: string, term: string, readings: Readings): Homophone[] {
  const choices = Array.from(term, (character) => alike(character, readings));
  const begins = new Uint8Array(0x10000);
  for (const character of choices[0]?.keys() ?? []) begins[character.charCodeAt(0)] = 1;
  const found: Homophone[] = [];
  for (let start = 0; start < text.length; start += 1) {
    if (begins[text.charCodeAt(start)] === 0) continue;
    const sounding = soundsSo(text, start, choices);
    if (sounding === undefined || text.startsWith(term, start)) continue;
    const wrong = differences(text.slice(start, sounding.end), term);
    found.push({ start, ...sounding, wrong });
  }
  return found;
}

/** The end of a stretch that takes a character from each of the choices in turn. */
function soundsSo(
  text: string,
  start: number,
  choices: readonly Alike[],
): { end: number; rare: number } | undefined {
  let end = start;
  let rare = 0;
  for (const choice of choices) {
    const character = characterAt(text, end);
    const taken = choice.get(character);
    if (taken === undefined) return undefined;
    end += character.length;
    rare += taken;
  }
  return { end, rare };
}

function alike(character: string, readings: Readings): Alike {
  const found = new Map([[character, 0]]);
  if (!readings.has(character)) return found;
  for (const other of readings.keys()) {
    const rare = rareToSoundAlike(character, other, readings);
    if (rare !== undefined && other !== character) found.set(other, rare);
  }
  return found;
}

function differences(stretch: string, term: string): number {
  const characters = Array.from(term);
  return Array.from(stretch).filter((character, at) => character !== characters[at]).length;
}
