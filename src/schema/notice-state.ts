/**
 * Where a notice stands on a day; `left` counts the working days to come, that day included. `rest`
 * is open with only days off to come.
 */
export interface NoticeState {
  readonly stage: 'before' | 'open' | 'rest' | 'over';
  readonly left: number;
}

/** From when to when something hangs, both days included, and the working days between them. */
export interface NoticePeriod {
  readonly start: string;
  readonly end: string;
  readonly days: readonly string[];
}

/** Judges a notice by a date (YYYY-MM-DD): the build does it by its own, the browser by the visitor's. */
export function noticeState({ start, end, days }: NoticePeriod, today: string): NoticeState {
  const left = days.filter((day) => day >= today).length;
  const open = left > 0 ? 'open' : 'rest';
  return { stage: today < start ? 'before' : today > end ? 'over' : open, left };
}
