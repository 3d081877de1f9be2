/** Labels of the rows beside an exhibit. */
export interface FactWords {
  readonly names: string;
  readonly employer: string;
  readonly outcomeEmployer: string;
  readonly trade: string;
  readonly skillLevel: string;
  readonly professionalTitle: string;
  readonly studio: string;
  readonly mentors: string;
  readonly leaders: string;
  readonly members: string;
  readonly alliances: string;
  readonly team: string;
  readonly kind: string;
  readonly level: string;
  readonly named: string;
  readonly date: string;
  readonly industry: string;
  readonly region: string;
  readonly maturity: string;
  readonly transfer: string;
  readonly transferTerms: string;
  readonly contactUnion: string;
  readonly unionLevel: string;
  readonly unionKind: string;
  readonly parent: string;
  readonly hosts: string;
  readonly cycle: string;
  readonly quota: string;
  readonly applicants: string;
  readonly purse: string;
  readonly publisher: string;
  readonly sourceKind: string;
  readonly tier: string;
  readonly address: string;
  readonly accessed: string;
}

/** Titles of the rows of related exhibits; a type, so that its values can be listed. */
export type RelationWords = {
  readonly outcomes: string;
  readonly studios: string;
  readonly apprentices: string;
  readonly leaders: string;
  readonly allianceMembers: string;
  readonly team: string;
};
