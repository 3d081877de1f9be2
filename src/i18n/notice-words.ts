import type { TextSection } from './dictionary.ts';

type NoticeStage = 'before' | 'open' | 'rest' | 'over';

/** Words of public notices. `headings` are set in the display font. */
export interface NoticeWords {
  readonly headings: {
    readonly notice: string;
    readonly current: string;
    readonly archive: string;
    readonly rule: string;
    readonly subjects: string;
    readonly channels: string;
    readonly result: string;
  };
  /** What the clock says; `{left}` is filled in. */
  readonly clock: Readonly<Record<NoticeStage, string>>;
  readonly judgedBy: (date: string) => string;
  readonly year: (year: string) => string;
  readonly facts: {
    readonly issuer: string;
    readonly number: string;
    readonly programme: string;
    readonly period: string;
  };
  readonly period: (start: string, end: string, workingDays: number) => string;
  readonly atLeast: string;
  readonly noneCurrent: string;
  readonly empty: TextSection;
  readonly rule: readonly string[];
  readonly calendar: string;
  /** Title of the event in a calendar. */
  readonly event: (title: string) => string;
}
