import { drawFor } from '../../../generate/draw.ts';
import type { PlainRecord } from '../plain-record.ts';
import { peopleOf, titlesOf } from './names.ts';
import type { BenchQuery } from './query.ts';
import { oneOf, sample } from './sample.ts';
import { readingOf, readsAs } from './readings.ts';
import type { Read } from './readings.ts';
import { isChinese } from './stretches.ts';

/** Fewer letters than this fit any number of names. */
const fewestInitials = 3;
/** Nobody types the reading of a longer title to its end. */
const mostCharacters = 6;

const initial = ([, syllable]: Read): string => syllable.slice(0, 1);

/** The three ways of typing a name without writing it. */
const ways = {
  pinyin: (read: readonly Read[]) => read.map(([, syllable]) => syllable).join(''),
  initials: (read: readonly Read[]) => read.map(initial).join(''),
  mixed: ([first, ...rest]: readonly Read[]) => (first?.[0] ?? '') + rest.map(initial).join(''),
} as const;

/**
 * Names and titles typed in pinyin: in full, by initials, and the first character before initials.
 * Whoever reads alike is meant too, for nobody could tell them apart.
 */
export function pinyinQueries(records: readonly PlainRecord[], count: number): BenchQuery[] {
  const people = new Set(peopleOf(records));
  const titles = [...titlesOf(records, 'studios'), ...titlesOf(records, 'outcomes')].filter(
    isChinese,
  );
  const read = new Map<string, Read[]>();
  const reading = (name: string): Read[] => {
    const known = read.get(name) ?? readingOf(name, people.has(name.replace(/（[^）]*）$/, '')));
    read.set(name, known);
    return known;
  };
  return (['pinyin', 'initials', 'mixed'] as const).flatMap((kind) => {
    const draw = drawFor('search', kind);
    const typed = sample(count, () => {
      const name = draw.oneIn(2) ? oneOf(draw, [...people]) : oneOf(draw, titles);
      const characters = reading(name ?? '').slice(0, mostCharacters);
      return characters.length < fewestInitials ? undefined : ways[kind](characters);
    });
    return typed.map((text) => ({ kind, text, meant: (name) => readsAs(reading(name), text) }));
  });
}
