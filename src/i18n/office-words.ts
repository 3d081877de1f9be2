type Tie = 'own' | 'below' | 'named';
type Fault = 'single-c' | 'only-c' | 'no-address' | 'undated';

/** Words of what union officers look at: their exhibits and how complete they are. `headings` are set in the display font. */
export interface OfficeWords {
  readonly headings: {
    readonly scorecard: string;
    readonly named: string;
    readonly totals: string;
    readonly neediest: string;
  };
  /** How an exhibit belongs to a union. */
  readonly ties: Readonly<Record<Tie, string>>;
  readonly shownOf: (shown: number, total: number) => string;
  readonly exhibitsCsv: string;
  readonly feed: string;
  readonly scorecardCsv: string;
  readonly toScorecard: string;
  readonly toHallScorecard: string;
  readonly lead: string;
  readonly unionLead: (union: string) => string;
  readonly unionTitle: (union: string) => string;
  readonly judgedBy: (date: string) => string;
  readonly none: string;
  readonly lacking: (shown: number, total: number) => string;
  readonly nothingMissing: string;
  readonly all: string;
  readonly columns: {
    readonly hall: string;
    readonly collection: string;
    readonly slug: string;
    readonly entry: string;
    readonly entries: string;
    readonly tie: string;
    readonly address: string;
    readonly answeredBy: string;
    readonly updated: string;
    readonly filled: string;
    readonly wanted: string;
    readonly complete: string;
    readonly missing: string;
    readonly stale: string;
    readonly staleDays: string;
  };
  readonly faultNames: Readonly<Record<Fault, string>>;
  /** A fault in words; `count` are the sources or honours that have it. */
  readonly faults: Readonly<Record<Fault, (count: number) => string>>;
  readonly missing: (fields: readonly string[]) => string;
  readonly stale: (days: number) => string;
  readonly filledOf: (filled: number, wanted: number) => string;
}
