/** Words of the hall of enterprises. `headings` are set in the display font. */
export interface EnterpriseWords {
  readonly headings: {
    readonly mechanism: string;
    readonly platforms: string;
    readonly effects: string;
    readonly incentives: string;
    readonly incentivesPage: string;
    readonly recognitions: string;
    readonly people: string;
    readonly stories: string;
    readonly challenges: string;
    readonly policies: string;
  };
  readonly facts: {
    readonly ownership: string;
    readonly size: string;
    readonly creditCode: string;
  };
  readonly allIncentives: string;
  readonly incentivesLead: string;
  readonly noIncentives: string;
  /** How the chart is read. */
  readonly logarithmic: string;
  readonly linear: string;
  readonly chart: (title: string, rungs: readonly string[]) => string;
  /** The table that says the same as the chart. */
  readonly table: {
    readonly caption: (title: string) => string;
    readonly rung: string;
    readonly amount: string;
    readonly yuan: string;
    readonly noMoney: string;
  };
}
