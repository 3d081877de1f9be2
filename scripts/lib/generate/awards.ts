import { citations } from './citation.ts';
import type { Draw } from './draw.ts';
import type { Plan } from './plan.ts';
import { slugOf } from './plan.ts';

/** Who may win, in turn: programme 0 is for outcomes, 1 for craftsmen, 2 for studios, 3 for … */
const winnerCollections = ['outcomes', 'craftsmen', 'studios'] as const;
type WinnerCollection = (typeof winnerCollections)[number];

/** One entry in so many holds an award. */
const winnerEvery: Readonly<Record<WinnerCollection, number>> = {
  outcomes: 8,
  craftsmen: 4,
  studios: 16,
};
const editionYears = [2018, 2020, 2022] as const;

/** The classes of every edition, best first: name, places, prize in yuan. */
export const prizeClasses = [
  { name: '特等奖', quota: 1, prize: 20_000 },
  { name: '一等奖', quota: 5, prize: 10_000 },
  { name: '二等奖', quota: 10, prize: 5_000 },
  { name: '三等奖', quota: 30, prize: 2_000 },
];
const grades = prizeClasses.flatMap(({ name, quota }) => Array<string>(quota).fill(name));

export const editionId = (year: number): string => `year-${year}`;

/** How many programmes are open to a collection. */
const programmesFor = ({ counts }: Plan, collection: WinnerCollection): number =>
  Math.ceil((counts.programmes - winnerCollections.indexOf(collection)) / winnerCollections.length);

/**
 * The award that the entry with this number holds, if any. Winners go round the programmes of their
 * collection, then round the editions, so that `winnersOf` finds them again by arithmetic alone.
 */
export function awardOf(draw: Draw, plan: Plan, collection: WinnerCollection, number: number) {
  const programmes = programmesFor(plan, collection);
  const place = number / winnerEvery[collection];
  if (programmes <= 0 || !Number.isInteger(place)) return undefined;
  const programme =
    winnerCollections.indexOf(collection) + winnerCollections.length * (place % programmes);
  const round = Math.floor(place / programmes);
  const year = editionYears[round % editionYears.length] ?? editionYears[0];
  return {
    title: '虚构奖',
    programme: slugOf('programmes', programme),
    edition: editionId(year),
    date: String(year),
    level: draw.one(plan.terms('levels')),
    grade: grades[Math.floor(round / editionYears.length)],
    sources: citations(draw, plan),
  };
}

/** The winners of each edition of a programme, best first. */
export function editionsOf(plan: Plan, programme: number): { year: number; winners: string[] }[] {
  const turn = programme % winnerCollections.length;
  const collection = winnerCollections[turn] ?? winnerCollections[0];
  const programmes = programmesFor(plan, collection);
  const first = Math.floor(programme / winnerCollections.length);
  return editionYears.map((year, edition) => {
    const winners: string[] = [];
    for (let round = edition; ; round += editionYears.length) {
      const number = winnerEvery[collection] * (first + round * programmes);
      if (number >= plan.counts[collection]) return { year, winners };
      winners.push(slugOf(collection, number));
    }
  });
}
