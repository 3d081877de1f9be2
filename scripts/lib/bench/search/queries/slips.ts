import { syllables } from '#i18n/pinyin';
import { drawFor } from '../../../generate/draw.ts';
import type { Draw } from '../../../generate/draw.ts';
import type { PlainRecord } from '../plain-record.ts';
import { peopleOf, titlesOf } from './names.ts';
import type { BenchQuery } from './query.ts';
import { holding } from './query.ts';
import { oneOf, sample } from './sample.ts';
import { isChinese } from './stretches.ts';

/** From this length on a title with one character wrong still means that title alone. */
const safeLength = 5;
const longestTitle = 10;

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
  if (characters.length < safeLength) return undefined;
  const length = draw.whole(safeLength, Math.min(longestTitle, characters.length));
  return draw.oneIn(2) ? characters.slice(0, length) : characters.slice(-length);
}

/**
 * Titles with one character wrong, every second time one that sounds the same; names of people with
 * such a one alone, for 张大伟 is another person; and titles with one character missing.
 */
export function slipQueries(records: readonly PlainRecord[], count: number): BenchQuery[] {
  const people = peopleOf(records);
  const titles = [...titlesOf(records, 'studios'), ...titlesOf(records, 'outcomes')].filter(
    isChinese,
  );
  const alike = soundsAlike(records);
  const all = [...alike.keys()];
  const known = (text: string) => records.some((record) => record.text.includes(text));
  const meant = new Map<string, string>();
  const slip = (kind: 'wrong' | 'missing') => {
    const draw = drawFor('search', kind);
    return sample(count, () => {
      const person = kind === 'wrong' && draw.oneIn(4);
      const right = person
        ? Array.from(oneOf(draw, people) ?? '')
        : part(draw, oneOf(draw, titles));
      if (!right || right.length < 2) return undefined;
      const at = draw.whole(0, right.length - 1);
      const near = alike.get(right[at] ?? '') ?? [];
      const other = person || draw.oneIn(2) ? oneOf(draw, near) : oneOf(draw, all);
      if (kind === 'wrong' && other === undefined) return undefined;
      const typed = right.toSpliced(at, 1, ...(kind === 'wrong' ? [other ?? ''] : [])).join('');
      if (known(typed)) return undefined;
      meant.set(typed, right.join(''));
      return typed;
    });
  };
  return (['wrong', 'missing'] as const).flatMap((kind) =>
    slip(kind).map((text) => ({ kind, text, meant: holding(meant.get(text) ?? text) })),
  );
}
