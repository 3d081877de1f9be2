/** Words of the hall of learning: policies, venues, techniques. `headings` are set in the display font. */
export interface LearningWords {
  readonly headings: {
    readonly techniques: string;
    readonly points: string;
    readonly offers: string;
  };
  readonly facts: {
    readonly issuer: string;
    readonly docNumber: string;
    readonly issued: string;
    readonly validity: string;
    readonly validityUnknown: string;
    readonly opened: string;
  };
  readonly allPolicies: (count: number) => string;
  readonly allVenues: (count: number) => string;
  readonly allTechniques: (count: number) => string;
  /** How many techniques the hall has, and of how many the steps are on record. */
  readonly techniquesNote: (count: number, withSteps: number) => string;
  readonly otherTrades: string;
}
