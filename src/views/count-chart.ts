import type { TallyRow } from '#catalogue/statistics';
import { countAxis } from './axis.ts';
import type { Axis } from './axis.ts';

/** Counts as a table whose rows are bars, too. */
export interface CountChart {
  readonly title: string;
  /** How it was counted, and what the rows leave out. */
  readonly note: string;
  /** What the rows are. */
  readonly column: string;
  /** `percent` is the bar's length in per cent of the chart's width. */
  readonly rows: readonly {
    readonly label: string;
    readonly count: number;
    readonly percent: number;
  }[];
  readonly ticks: Axis['ticks'];
}

/** A chart of counts; its axis ends at `most`, or at the largest of them. */
export function countChart(
  { title, note, column }: Pick<CountChart, 'title' | 'note' | 'column'>,
  rows: readonly TallyRow[],
  most = Math.max(0, ...rows.map(({ count }) => count)),
): CountChart {
  const axis = countAxis(most);
  return {
    title,
    note,
    column,
    rows: rows.map(({ label, count }) => ({ label, count, percent: axis.place(count) })),
    ticks: axis.ticks,
  };
}
