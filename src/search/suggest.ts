import { markTerms } from './excerpt.ts';
import { fold } from './fold.ts';
import { NAME_END, offsetsOf, placeOf, stretchPlaces, type JoinedNames } from './joined-names.ts';
import type { Suggestion } from './messages.ts';
import type { Name } from './names.ts';
import { spelledIn } from './pinyin.ts';
import type { Readings } from './readings.ts';
import { nearMisses, typingErrors } from './typo.ts';

/** A name, and what of it is marked. */
type Choice = [name: Name, marks: readonly string[]];

/** A stretch of the joined names; those with the lowest numbers in `quality` come first. */
interface Stretch {
  start: number;
  end: number;
  quality: readonly [rare: number, number, number];
}

/**
 * At most `size` names for what stands in the search box: those that begin with it, then those that
 * hold it (of several words, all of them), then those that can be read as it, usual readings first,
 * then, if there is no other, those that differ from it by one error. Within each the shorter ones
 * come first, then by their code units.
 */
export function suggest(
  text: string,
  names: JoinedNames,
  readings: Readings | undefined,
  size: number,
): Suggestion[] {
  const words = fold(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  const typed = words.join(' ');
  if (typed === '') return [];
  const choices = new Map<Name, readonly string[]>();
  const take = (found: Iterable<Choice>): void => {
    for (const [name, marks] of found) {
      if (choices.size >= size) return;
      if (!choices.has(name)) choices.set(name, marks);
    }
  };
  take(headed(typed, names));
  take(holding(words, names));
  if (readings && /[a-z]/.test(typed)) take(spelled(typed, names, readings));
  if (choices.size === 0) take(mistyped(typed, names, readings));
  return [...choices].map(([name, marks]) => ({
    text: name.text,
    pieces: markTerms(name.text, marks),
    hall: name.hall,
  }));
}

function* headed(typed: string, names: JoinedNames): Generator<Choice> {
  for (const offset of offsetsOf(names.text, NAME_END + typed)) {
    const name = names.nameAt(offset + NAME_END.length);
    if (name) yield [name, [typed]];
  }
}

/** Looks for the longest word, which the fewest names hold. */
function* holding(words: readonly string[], names: JoinedNames): Generator<Choice> {
  const [rarest = ''] = [...words].sort((a, b) => b.length - a.length);
  for (const offset of offsetsOf(names.text, rarest)) {
    const name = names.nameAt(offset);
    if (name && words.every((word) => name.folded.includes(word))) yield [name, words];
  }
}

function spelled(typed: string, names: JoinedNames, readings: Readings): Iterable<Choice> {
  const found = spelledIn(names.text, typed, readings, true).map(
    ({ start, end, initials, rare }): Stretch => {
      const place = stretchPlaces.indexOf(placeOf(names.text, start, end));
      return { start, end, quality: [rare, place, initials] };
    },
  );
  return inOrder(found, names);
}

function mistyped(
  typed: string,
  names: JoinedNames,
  readings: Readings | undefined,
): Iterable<Choice> {
  const found = nearMisses(names.text, typed, readings).map(
    ({ start, end, error, rare }): Stretch => {
      const place = stretchPlaces.indexOf(placeOf(names.text, start, end));
      return { start, end, quality: [rare, typingErrors.indexOf(error), place] };
    },
  );
  return inOrder(found, names);
}

function* inOrder(found: readonly Stretch[], names: JoinedNames): Generator<Choice> {
  const sorted = [...found].sort(
    ({ quality: a, start }, { quality: b, start: other }) =>
      a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || start - other,
  );
  for (const { start, end } of sorted) {
    const name = names.nameAt(start);
    if (name) yield [name, [names.text.slice(start, end)]];
  }
}
