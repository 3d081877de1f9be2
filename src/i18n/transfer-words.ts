type Stage = 'open' | 'taken' | 'solved' | 'closed';
type ReasonKind = 'industry' | 'keyword' | 'metric' | 'words' | 'region';

/** Words of the hall of transfer: supply, challenges, deals, enquiries. `headings` are set in the display font. */
export interface TransferWords {
  readonly headings: {
    readonly supply: string;
    readonly challenges: string;
    readonly matches: string;
    readonly deals: string;
    readonly totals: string;
    readonly published: string;
    readonly enquiry: string;
    readonly open: string;
    readonly taken: string;
    readonly solved: string;
    readonly closed: string;
    readonly records: string;
    readonly targets: string;
    readonly solvedBy: string;
    readonly solves: string;
    readonly answers: string;
  };
  /** One side note a part of the hall. */
  readonly notes: {
    readonly supply: (open: number, transferred: number) => string;
    readonly noSupply: string;
    readonly moreSupply: (shown: number, total: number) => string;
    readonly noneOpen: string;
    /** Neither an open call nor one taken up: nothing to match with the supply, either. */
    readonly noCalls: string;
    readonly matches: string;
    readonly noMatches: string;
    readonly deals: (count: number) => string;
    readonly noDeals: string;
    readonly moreDeals: (shown: number, total: number) => string;
    readonly totals: string;
    readonly published: string;
    readonly records: string;
  };
  readonly columns: {
    readonly date: string;
    readonly outcome: string;
    readonly party: string;
    readonly mode: string;
    readonly amount: string;
    readonly status: string;
    readonly source: string;
    readonly count: string;
    readonly sum: string;
    readonly unstated: string;
  };
  /** An edition and who published its numbers. */
  readonly publishedBy: (edition: string, publisher: string) => string;
  readonly amount: (tenThousands: number) => string;
  readonly unknown: string;
  /** What stands for the sum of a status: nothing stated, or never summed. */
  readonly noAmount: string;
  readonly notSummed: string;
  readonly facts: {
    readonly kind: string;
    readonly owner: string;
    readonly stage: string;
    readonly date: string;
    readonly deadline: string;
    readonly reward: string;
    readonly ipTerms: string;
  };
  readonly kinds: { readonly call: string; readonly record: string };
  readonly stages: Readonly<Record<Stage, string>>;
  readonly recordTitle: string;
  readonly recordNote: string;
  readonly allChallenges: (count: number) => string;
  readonly reasons: Readonly<Record<ReasonKind, (shared: string) => string>>;
  /** Words in common, shortened after the first few. */
  readonly andMore: (shown: string, total: number) => string;
  readonly points: (points: number) => string;
  readonly score: (points: number) => string;
  readonly enquiry: {
    readonly link: string;
    readonly lead: string;
    readonly keeps: string;
    readonly noOffice: string;
    readonly noOfficeTitle: string;
    readonly office: (name: string) => string;
    readonly to: string;
    readonly about: string;
    readonly choose: string;
    readonly outcomes: string;
    readonly challenges: string;
    readonly organisation: string;
    readonly person: string;
    readonly contact: string;
    readonly interest: string;
    readonly text: string;
    readonly textHelp: string;
    readonly write: string;
    readonly subject: string;
    readonly unknown: string;
    readonly failed: string;
  };
}
