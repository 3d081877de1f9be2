import { arrangements } from './holidays.ts';

/** The years whose 放假安排 is known. */
export const coveredYears = {
  first: Math.min(...arrangements.map(({ year }) => year)),
  last: Math.max(...arrangements.map(({ year }) => year)),
};

const off = new Set(
  arrangements.flatMap((arrangement) =>
    arrangement.off.flatMap(([first, last = first]) => daysBetween(first, last)),
  ),
);
const worked = new Set(arrangements.flatMap((arrangement) => arrangement.worked));

/** The first year of a period for which no 放假安排 is known; undefined when all are. */
export function uncoveredYear(start: string, end: string): number | undefined {
  const [from, to] = [start, end].map((date) => Number(date.slice(0, 4)));
  if (from === undefined || to === undefined) return undefined;
  if (from < coveredYears.first) return from;
  return to > coveredYears.last ? Math.max(from, coveredYears.last + 1) : undefined;
}

/**
 * The working days (YYYY-MM-DD) from start to end, both included: Monday to Friday without the
 * holidays, and the days worked in exchange. Undefined where no 放假安排 is known for a year: a
 * count would be a guess. None when the end is before the start.
 */
export const workingDays = (start: string, end: string): readonly string[] | undefined =>
  uncoveredYear(start, end) === undefined ? daysBetween(start, end).filter(isWorked) : undefined;

function isWorked(date: string): boolean {
  const weekday = new Date(date).getUTCDay();
  return worked.has(date) || (weekday > 0 && weekday < 6 && !off.has(date));
}

/** Every date from the first to the last; a date without a time is midnight UTC. */
function daysBetween(first: string, last: string): string[] {
  const days: string[] = [];
  const day = new Date(first);
  for (let date = first; date <= last; date = day.toISOString().slice(0, 10)) {
    days.push(date);
    day.setUTCDate(day.getUTCDate() + 1);
  }
  return days;
}
