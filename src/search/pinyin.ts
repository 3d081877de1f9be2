import { characterAt, isLetterOrDigit, NAME_END } from './joined-names.ts';
import type { Readings } from './readings.ts';

/** A stretch of text that can be read as what was typed. */
export interface Spelled {
  /** Offsets into the text. */
  start: number;
  end: number;
  /** Letters, digits and Chinese characters of the stretch. */
  characters: number;
  /** How many of them were typed by their initial alone. */
  initials: number;
  /** How many of them are in a rare reading. */
  rare: number;
}

/** How far some characters lead into what was typed, and how. */
interface Reached extends Pick<Spelled, 'initials' | 'rare'> {
  at: number;
}

/** Signs between the syllables of typed pinyin: kong li ming, xi'an. */
const BETWEEN_SYLLABLES = /[\s'’‘ʼ]/g;

/**
 * The stretches of a text, at most one from each place, that can be read as `typed`, which is
 * folded: each character by a full syllable, by its initial (of zh, ch and sh the first letter is
 * enough), or standing for itself; of several ways the one with the fewest rare readings counts. ü
 * may be typed v or u, and signs of the text may be left out. `unfinished`: the last syllable may be
 * cut off anywhere, as it is while someone types.
 */
export function spelledIn(
  text: string,
  typed: string,
  readings: Readings,
  unfinished: boolean,
): Spelled[] {
  const input = typed.replace(BETWEEN_SYLLABLES, '');
  if (input === '') return [];
  const steps = createSteps(input, readings, unfinished);
  const first = firstUnits(input, readings, steps);
  const found: Spelled[] = [];
  for (let start = 0; start < text.length; start += 1) {
    if (first[text.charCodeAt(start)] === 0) continue;
    const spelled = follow(text, start, input.length, steps);
    if (spelled) found.push(spelled);
  }
  return found;
}

/** Reads the text from `start` on, in all ways at once, until some way has used up the input. */
function follow(text: string, start: number, length: number, steps: Steps): Spelled | undefined {
  let states: readonly Reached[] = [{ at: 0, initials: 0, rare: 0 }];
  let characters = 0;
  for (let end = start; states.length > 0;) {
    const character = characterAt(text, end);
    if (character === '' || character === NAME_END) return undefined;
    end += character.length;
    const next = advance(states, character, steps);
    if (next.length > 0) {
      states = next;
      characters += 1;
    } else if (characters === 0 || isLetterOrDigit(character)) {
      return undefined;
    }
    // Otherwise it is a sign that was not typed, and is passed over.
    const whole = states.find(({ at }) => at === length);
    if (whole) return { start, end, characters, initials: whole.initials, rare: whole.rare };
  }
  return undefined;
}

function advance(states: readonly Reached[], character: string, steps: Steps): Reached[] {
  const reached: Reached[] = [];
  for (const state of states) {
    for (const { at, initials, rare } of steps(character, state.at)) {
      reach(reached, { at, initials: state.initials + initials, rare: state.rare + rare });
    }
  }
  return reached;
}

/** Of the ways to one place in the input the best is kept. */
function reach(reached: Reached[], way: Reached): void {
  const known = reached.findIndex(({ at }) => at === way.at);
  const other = reached[known];
  if (other === undefined) reached.push(way);
  else if ((way.rare - other.rare || way.initials - other.initials) < 0) reached[known] = way;
}

/** Where a character can lead to from a place in the input. */
type Steps = (character: string, from: number) => readonly Reached[];

function createSteps(input: string, readings: Readings, unfinished: boolean): Steps {
  const known = Array.from({ length: input.length }, () => new Map<string, readonly Reached[]>());
  return (character, from) => {
    const here = known[from];
    const steps = here?.get(character) ?? stepsOf(character, input, from, readings, unfinished);
    here?.set(character, steps);
    return steps;
  };
}

function stepsOf(
  character: string,
  input: string,
  from: number,
  readings: Readings,
  unfinished: boolean,
): Reached[] {
  const steps: Reached[] = [];
  const lead = (letters: number, initials: number, rare: number): void =>
    reach(steps, { at: from + letters, initials, rare });
  const rest = input.slice(from);
  if (rest.startsWith(character)) lead(character.length, 0, 0);
  for (const reading of readings.get(character) ?? []) {
    const rare = Number(reading.rare);
    for (const syllable of spellings(reading.syllable)) {
      const initial = /^[zcs]h/.test(syllable) ? syllable.slice(0, 2) : syllable.charAt(0);
      for (const start of [initial.charAt(0), initial]) {
        if (rest.startsWith(start)) lead(start.length, 1, rare);
      }
      const cutOff = unfinished && rest.length > initial.length && syllable.startsWith(rest);
      if (cutOff) lead(rest.length, 0, rare);
      else if (rest.startsWith(syllable)) lead(syllable.length, 0, rare);
    }
  }
  return steps;
}

/** 绿 is typed lv or lu. */
const spellings = (syllable: string): readonly string[] =>
  syllable.includes('v') ? [syllable, syllable.replace('v', 'u')] : [syllable];

/** For each UTF-16 unit 1 when a match can begin with it: most places are passed over by this. */
function firstUnits(input: string, readings: Readings, steps: Steps): Uint8Array {
  const first = new Uint8Array(0x10000);
  first[input.charCodeAt(0)] = 1;
  for (const character of readings.keys()) {
    if (steps(character, 0).length > 0) first[character.charCodeAt(0)] = 1;
  }
  return first;
}
