/** Words of the hall of honours: programmes, editions, selections. `headings` are set in the display font. */
export interface HonourWords {
  readonly headings: {
    readonly procedure: string;
    readonly eligibility: string;
    readonly selfCheck: string;
    readonly scope: string;
    readonly exclusions: string;
    readonly preferences: string;
    readonly verdict: string;
  };
  /** The way to the notices. */
  readonly toNotices: string;
  readonly toSelfCheck: string;
  readonly recordedEditions: (count: number) => string;
  readonly hallWinners: (count: number) => string;
  /** Said where the hall has a procedure but no edition's public record. */
  readonly ruleOnly: string;
  readonly inspectionRule: (quota: number, ratio: number, count: number) => string;
  readonly computed: string;
  readonly prizeSum: string;
  readonly funnel: string;
  readonly candidates: string;
  readonly announced: string;
  readonly weights: (vote: number, review: number) => string;
  /** Heads of the candidates' table, in the order of its columns. */
  readonly columns: {
    readonly place: string;
    readonly who: string;
    readonly score: string;
    readonly result: string;
    readonly vote: string;
    readonly review: string;
  };
  readonly inspected: string;
  readonly notInspected: string;
  readonly anyScope: string;
  readonly anyExclusion: string;
  readonly selfCheckOf: (programme: string) => string;
  readonly selfCheckLead: (programme: string) => string;
  readonly selfCheckPrivacy: string;
  readonly selfCheckPaper: string;
  readonly noVerdict: string;
  readonly toVerdict: string;
  readonly yes: string;
  readonly no: string;
  /** `{left}` is the number of open questions, `{numbers}` those of the questions that fail. */
  readonly verdicts: Readonly<Record<'open' | 'fits' | 'fails', string>>;
}
