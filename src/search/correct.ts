import { placeOf, stretchPlaces, type JoinedNames, type StretchPlace } from './joined-names.ts';
import { runs } from './ngram.ts';
import { spelledIn, type Spelled } from './pinyin.ts';
import type { Readings } from './readings.ts';
import { nearMisses, typingErrors } from './typo.ts';

/** A stretch of the joined names that may be what a term was meant for. */
interface Stretch {
  start: number;
  end: number;
  /** How good a reading of the term it is; only the best grade that occurs is offered. */
  grade: number;
}

/** A string that stands in names. */
interface Candidate {
  string: string;
  grade: number;
  /** Orders the candidates of a grade: how it stands in exhibits' names, or only in others. */
  place: number;
  /** How often the string stands so in names: what many names hold is likelier meant. */
  count: number;
  /** Where it stands first; shorter names stand before longer ones. */
  start: number;
}

/** More than there are grades without rare readings. Such a reading is worse than any of them. */
const RARE = 10;

/**
 * What to search in the place of a folded term that nothing holds: strings that stand in names,
 * at most `limit`, best first, all about as good as the best. Terms with Latin letters are read as
 * pinyin; if that leads nowhere, and for all others, one typing error is allowed.
 */
export function correct(
  term: string,
  names: JoinedNames,
  readings: Readings | undefined,
  limit: number,
): string[] {
  const spelled = bySpelling(term, names, readings);
  const candidates = spelled.length > 0 ? spelled : byTypo(term, names, readings);
  const best = candidates.reduce((least, { grade }) => Math.min(least, grade), Infinity);
  return candidates
    .filter(({ grade }) => grade === best)
    .sort((a, b) => a.place - b.place || b.count - a.count || a.start - b.start)
    .slice(0, limit)
    .map(({ string }) => string);
}

function bySpelling(term: string, names: JoinedNames, readings: Readings | undefined): Candidate[] {
  if (readings === undefined || !/[a-z]/.test(term)) return [];
  for (const unfinished of [false, true]) {
    const graded = spelledIn(names.text, term, readings, unfinished).flatMap((spelled) => {
      const grade = spellingGrade(spelled, placeOf(names.text, spelled.start, spelled.end));
      return grade === undefined ? [] : [{ ...spelled, grade: spelled.rare * RARE + grade }];
    });
    const candidates = gather(names, term, graded);
    if (candidates.length > 0) return candidates;
  }
  return [];
}

/**
 * 0 when all was typed out, 1 for the initials of a whole name, 2 for others. Few initials fit
 * nearly everything: three must begin a name, two must be one. One syllable alone must begin it.
 */
function spellingGrade({ characters, initials }: Spelled, place: StretchPlace): number | undefined {
  if (initials === 0) return characters > 1 || place !== 'inside' ? 0 : undefined;
  const fewest = initials < characters ? 2 : { whole: 2, head: 3, inside: 4 }[place];
  if (characters < fewest) return undefined;
  return place === 'whole' ? 1 : 2;
}

function byTypo(term: string, names: JoinedNames, readings: Readings | undefined): Candidate[] {
  const graded = nearMisses(names.text, term, readings).map(({ start, end, error, rare }) => ({
    start,
    end,
    grade: rare * RARE + typingErrors.indexOf(error),
  }));
  return gather(names, term, graded);
}

/** Makes one candidate of all places where the same string stands; the best place counts. */
function gather(names: JoinedNames, term: string, stretches: readonly Stretch[]): Candidate[] {
  const candidates = new Map<string, Candidate>();
  for (const { start, end, grade } of stretches) {
    const string = names.text.slice(start, end);
    const place = placeNumber(names, start, end);
    const known = candidates.get(string);
    if (known === undefined) {
      candidates.set(string, { string, grade, place, count: 1, start });
    } else {
      known.count += 1;
      known.grade = Math.min(known.grade, grade);
      known.place = Math.min(known.place, place);
      known.start = Math.min(known.start, start);
    }
  }
  return [...candidates.values()].filter(({ string }) => string !== term && isOneRun(string));
}

/** Who types a name wants an exhibit, so titles of sources come last wherever they hold a string. */
function placeNumber({ text, sources }: JoinedNames, start: number, end: number): number {
  return start < sources ? stretchPlaces.indexOf(placeOf(text, start, end)) : stretchPlaces.length;
}

/** A string with a space or a sign in it that ends words could not be searched as one term. */
function isOneRun(string: string): boolean {
  const [first] = runs(string);
  return first === string;
}
