import type { TallyWords } from './tally-words.ts';

/** Words of what the hall counts of itself: its statistics, its coverage and its gaps. */
export interface HoldingsWords {
  /** Set in the display font. */
  readonly headings: Readonly<
    Record<
      | 'statistics'
      | 'exhibits'
      | 'outcomes'
      | 'sources'
      | 'coverage'
      | 'places'
      | 'industries'
      | 'ownership'
      | 'sex'
      | 'frontLine'
      | 'fields',
      string
    >
  >;
  readonly count: string;
  /** Spoken name of a table: 各级荣誉，数量. */
  readonly table: (title: string) => string;
  readonly csv: string;
  readonly counted: (date: string) => string;
  readonly statisticsLead: string;
  readonly tallies: Readonly<
    Record<
      | 'collections'
      | 'regions'
      | 'industries'
      | 'levels'
      | 'outcomeYears'
      | 'sourceTiers'
      | 'sourceYears',
      TallyWords
    >
  >;
  readonly untoldRow: string;
  readonly csvColumns: readonly string[];
  readonly coverageLead: string;
  readonly districts: {
    readonly title: (city: string) => string;
    readonly column: string;
    readonly gap: (city: string, empty: readonly string[], all: number) => string;
    readonly citywide: (city: string, count: number) => string;
    readonly grid: string;
  };
  readonly industries: {
    readonly title: string;
    readonly gap: (empty: readonly string[], all: number) => string;
    readonly outside: (count: number) => string;
    readonly matrix: string;
  };
  readonly ownership: {
    readonly title: string;
    readonly counted: string;
    readonly untold: (unstated: number, unlinked: number, unemployed: number) => string;
  };
  readonly sex: string;
  readonly frontLine: {
    readonly told: (craftsmen: number, either: number, trade: number, skill: number) => string;
    readonly share: (percent: number) => string;
    readonly limits: string;
  };
  readonly fields: {
    readonly note: string;
    readonly title: (exhibit: string, total: number, unit: string) => string;
    readonly column: string;
  };
}
