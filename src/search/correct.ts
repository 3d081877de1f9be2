import { placeOf, stretchPlaces, type JoinedNames, type StretchPlace } from './joined-names.ts';
import { runs } from './ngram.ts';
import { spelledIn, type Spelled } from './pinyin.ts';
import type { Readings } from './readings.ts';
import { nearMisses, typingErrors } from './typo.ts';

/** A string that stands in names, and how good a reading of the term it is. */
interface Candidate {
  string: string;
  /** Only the best grade that occurs is offered. */
  grade: number;
  /** Orders the candidates of a grade. */
  place: number;
  /** How often the string stands so in names: what many names hold is likelier meant. */
  count: number;
}

/**
 * What to search in the place of a folded term that nothing holds: strings that stand in names,
 * at most `limit`, best first, all about as good as the best. Terms with Latin letters are read as
 * pinyin; if that leads nowhere, and for all others, one typing error is allowed.
 */
export function correct(
  term: string,
  { text }: JoinedNames,
  readings: Readings | undefined,
  limit: number,
): string[] {
  const spelled = bySpelling(term, text, readings);
  const candidates = spelled.length > 0 ? spelled : byTypo(term, text, readings);
  const best = candidates.reduce((least, { grade }) => Math.min(least, grade), Infinity);
  return candidates
    .filter(({ grade }) => grade === best)
    .sort((a, b) => a.place - b.place || b.count - a.count || byCode(a.string, b.string))
    .slice(0, limit)
    .map(({ string }) => string);
}

function bySpelling(term: string, text: string, readings: Readings | undefined): Candidate[] {
  if (readings === undefined || !/[a-z]/.test(term)) return [];
  for (const unfinished of [false, true]) {
    const graded = spelledIn(text, term, readings, unfinished).flatMap((spelled) => {
      const place = placeOf(text, spelled.start, spelled.end);
      const grade = spellingGrade(spelled, place);
      return grade === undefined
        ? []
        : [{ ...spelled, grade, place: stretchPlaces.indexOf(place) }];
    });
    const candidates = gather(text, term, graded);
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

function byTypo(term: string, text: string, readings: Readings | undefined): Candidate[] {
  const graded = nearMisses(text, term, readings).map(({ start, end, error }) => ({
    start,
    end,
    grade: typingErrors.indexOf(error),
    place: stretchPlaces.indexOf(placeOf(text, start, end)),
  }));
  return gather(text, term, graded);
}

/** Makes one candidate of all places where the same string stands; the best place counts. */
function gather(
  text: string,
  term: string,
  stretches: readonly { start: number; end: number; grade: number; place: number }[],
): Candidate[] {
  const candidates = new Map<string, Candidate>();
  for (const { start, end, grade, place } of stretches) {
    const string = text.slice(start, end);
    const known = candidates.get(string);
    if (known === undefined) {
      candidates.set(string, { string, grade, place, count: 1 });
    } else {
      known.count += 1;
      known.grade = Math.min(known.grade, grade);
      known.place = Math.min(known.place, place);
    }
  }
  return [...candidates.values()].filter(({ string }) => string !== term && isOneRun(string));
}

/** A string with a space or a sign in it that ends words could not be searched as one term. */
function isOneRun(string: string): boolean {
  const [first] = runs(string);
  return first === string;
}

const byCode = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
