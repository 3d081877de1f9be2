import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangements } from '#catalogue/holidays';
import { coveredYears, uncoveredYear, workingDays } from '#catalogue/working-days';

const dayMs = 24 * 60 * 60 * 1000;
const first = Date.parse(`${coveredYears.first}-01-01`);
const last = Date.parse(`${coveredYears.last}-12-31`);
const isoDate = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
/** A date of the table's years, leaving room for some days after it. */
const date = fc
  .integer({ min: 0, max: (last - first) / dayMs - 40 })
  .map((days) => first + days * dayMs);
const count = (from: number, to: number): number =>
  workingDays(isoDate(from), isoDate(to))?.length ?? Number.NaN;

describe('the holiday table', () => {
  test('has every year from its first to its last once, and a notice for each', () => {
    const years = arrangements.map(({ year }) => year);
    expect(years).toEqual(years.map((_, i) => coveredYears.first + i));
    for (const { notices } of arrangements)
      for (const notice of notices)
        expect(notice).toMatch(/^国办发明电〔\d{4}〕\d+号，\d{4}-\d\d-\d\d/);
  });

  test.each(arrangements)('of $year: spans run forward, worked days are weekends', (year) => {
    for (const [from, to = from] of year.off) {
      expect(from <= to).toBe(true);
      expect(to.slice(0, 4)).toBe(String(year.year));
    }
    for (const day of year.worked) {
      expect([0, 6]).toContain(new Date(day).getUTCDay());
      expect(day.slice(0, 4)).toBe(String(year.year));
      expect(year.off.some(([from, to = from]) => day >= from && day <= to)).toBe(false);
    }
  });

  // Weekdays − weekdays off + weekend days worked, counted apart from this table.
  test.each([
    [2020, 249],
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%i has %i working days', (year, days) => {
    expect(workingDays(`${year}-01-01`, `${year}-12-31`)).toHaveLength(days);
  });
});

describe('working days', () => {
  test.each([
    ['a week without holidays', '2025-03-03', '2025-03-09', 5],
    ['one working day', '2025-03-03', '2025-03-03', 1],
    ['a weekend', '2025-03-08', '2025-03-09', 0],
    ['the week of Spring Festival, with the Sunday before it', '2025-01-26', '2025-02-04', 2],
    ['a week with a Sunday and a Saturday worked', '2024-09-29', '2024-10-12', 7],
    ['清明 in the middle of a week', '2023-04-03', '2023-04-07', 4],
    ['the holiday that was prolonged in 2020', '2020-01-24', '2020-02-03', 1],
    ['the turn of a year that begins in December', '2022-12-30', '2023-01-03', 2],
    ['nothing, when the end is before the start', '2025-03-09', '2025-03-03', 0],
  ])('%s', (_, start, end, days) => {
    expect(workingDays(start, end)).toHaveLength(days);
  });

  test('are given by their dates', () => {
    expect(workingDays('2026-02-13', '2026-02-24')).toEqual([
      '2026-02-13',
      '2026-02-14',
      '2026-02-24',
    ]);
  });

  test('one day more never lowers the count, and adds one at most', () => {
    fc.assert(
      fc.property(date, fc.nat({ max: 30 }), (start, length) => {
        const end = start + length * dayMs;
        const added = count(start, end + dayMs) - count(start, end);
        expect([0, 1]).toContain(added);
      }),
    );
  });

  test('a period is the sum of its parts', () => {
    fc.assert(
      fc.property(date, fc.nat({ max: 15 }), fc.nat({ max: 15 }), (start, before, after) => {
        const cut = start + before * dayMs;
        const end = cut + (after + 1) * dayMs;
        expect(count(start, cut) + count(cut + dayMs, end)).toBe(count(start, end));
      }),
    );
  });

  test('a week that no notice touches has five', () => {
    const touched = arrangements.flatMap(({ off, worked }) => [
      ...off.flatMap(([from, to = from]) => [from, to]),
      ...worked,
    ]);
    fc.assert(
      fc.property(date, (start) => {
        const days = Array.from({ length: 7 }, (_, i) => isoDate(start + i * dayMs));
        const inHoliday = arrangements.some(({ off }) =>
          off.some(([from, to = from]) => days.some((day) => day >= from && day <= to)),
        );
        fc.pre(!inHoliday && !days.some((day) => touched.includes(day)));
        expect(count(start, start + 6 * dayMs)).toBe(5);
      }),
    );
  });
});

test.each([
  ['2025-03-03', '2025-03-09', undefined],
  ['2026-12-30', '2027-01-08', 2027],
  ['2031-01-01', '2031-01-08', 2031],
  ['2019-12-30', '2020-01-08', 2019],
])('from %s to %s the first year without a notice is %s', (start, end, year) => {
  expect(uncoveredYear(start, end)).toBe(year);
  if (year !== undefined) expect(workingDays(start, end)).toBeUndefined();
});
