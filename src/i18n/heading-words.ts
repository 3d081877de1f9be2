/**
 * Headings of sections: the display font is cut to these. A type, not an interface, so that its
 * values can be listed.
 */
export type HeadingWords = {
  readonly plan: string;
  readonly masterpieces: string;
  readonly badges: string;
  readonly stories: string;
  readonly matrix: string;
  readonly figures: string;
  readonly photos: string;
  readonly facts: string;
  readonly problem: string;
  readonly solution: string;
  readonly points: string;
  readonly benefits: string;
  readonly steps: string;
  readonly safety: string;
  readonly applicability: string;
  readonly appliedAt: string;
  readonly story: string;
  readonly classes: string;
  readonly below: string;
  readonly said: string;
  readonly hallWinners: string;
  readonly property: string;
  readonly transfer: string;
  readonly profile: string;
  readonly honours: string;
  readonly editions: string;
  readonly criteria: string;
  readonly conflicts: string;
  readonly sources: string;
  readonly restsOn: string;
  readonly related: string;
  readonly search: string;
  readonly letters: string;
  readonly otherLetters: string;
  readonly withdrawn: string;
  readonly notFound: string;
  readonly about: string;
  readonly accessibility: string;
  readonly privacy: string;
  readonly data: string;
};
