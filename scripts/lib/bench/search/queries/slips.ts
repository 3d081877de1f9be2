import { syllables } from '#i18n/pinyin';
import { drawFor } from '../../../generate/draw.ts';
import type { Draw } from '../../../generate/draw.ts';
import type { PlainRecord } from '../plain-record.ts';
import { peopleOf, titlesOf } from './names.ts';
import type { BenchQuery } from './query.ts';
import { holding } from './query.ts';
import { oneOf, sample } from './sample.ts';
import { isChinese } from './stretches.ts';

/** Fewer characters of a title are hardly a title. */
const shortestPart = 5;
const longestPart = 10;

/** The characters of the records, each with those that sound the same. */
function soundsAlike(records: readonly PlainRecord[]): ReadonlyMap<string, string[]> {
  const characters = [...new Set(records.flatMap(({ text }) => [...new Set(text)]))]
    .filter(isChinese)
    .toSorted();
  const bySound = Map.groupBy(characters, (character) => syllables(character).join(''));
  return new Map(
    [...bySound.values()].flatMap((alike) =>
      alike.map((one) => [one, alike.filter((other) => other !== one)] as const),
    ),
  );
}

/** The start or the end of a title, in which there is enough to know it by. */
function part(draw: Draw, title: string | undefined): string[] | undefined {
  const characters = Array.from(title ?? '');
  if (characters.length < shortestPart) return undefined;
  const length = draw.whole(shortestPart, Math.min(longestPart, characters.length));
  return draw.oneIn(2) ? characters.slice(0, length) : characters.slice(-length);
}

/** All that one character wrong, missing or too many in Chinese `typed` may have been meant for. */
function nearTexts(typed: readonly string[]): RegExp {
  const ways = typed.flatMap((_, at) => {
    const [before, after] = [typed.slice(0, at).join(''), typed.slice(at + 1).join('')];
    return [`${before}.${after}`, `${before}.${typed.slice(at).join('')}`, before + after];
  });
  return new RegExp(ways.join('|'), 'u');
}

/**
 * Titles with one character wrong, every second time one that sounds the same; names of people with
 * such a one alone, for 张大伟 is another person; and titles with one character missing. What is as
 * near to another title, and does not sound like the right one, is left out: nobody could tell.
 */
export function slipQueries(records: readonly PlainRecord[], count: number): BenchQuery[] {
  const people = peopleOf(records);
  const titles = [...titlesOf(records, 'studios'), ...titlesOf(records, 'outcomes')].filter(
    isChinese,
  );
  const names = [...new Set(records.flatMap((record) => record.names))];
  const alike = soundsAlike(records);
  const all = [...alike.keys()];
  const known = (text: string) => records.some((record) => record.text.includes(text));
  const leadsElsewhere = (typed: readonly string[], right: string) => {
    const near = nearTexts(typed);
    return names.some((name) => !name.includes(right) && near.test(name));
  };
  return (['wrong', 'missing'] as const).flatMap((kind) => {
    const draw = drawFor('search', kind);
    const meant = new Map<string, string>();
    const typed = sample(count, () => {
      const person = kind === 'wrong' && draw.oneIn(4);
      const right = person
        ? Array.from(oneOf(draw, people) ?? '')
        : part(draw, oneOf(draw, titles));
      if (!right || right.length < 2) return undefined;
      const at = draw.whole(0, right.length - 1);
      const sounding = kind === 'wrong' && (person || draw.oneIn(2));
      const other = oneOf(draw, sounding ? (alike.get(right[at] ?? '') ?? []) : all);
      if (other === undefined) return undefined;
      const wrong = right.toSpliced(at, 1, ...(kind === 'wrong' ? [other] : []));
      const text = wrong.join('');
      if (known(text) || (!sounding && leadsElsewhere(wrong, right.join('')))) return undefined;
      meant.set(text, right.join(''));
      return text;
    });
    return typed.map((text) => ({ kind, text, meant: holding(meant.get(text) ?? text) }));
  });
}
