/** Words of the index by pinyin; a letter's name is what the page shows: `B`, `其他`. */
export interface LetterWords {
  readonly navigation: string;
  /** What the letters lead to, said once above them. */
  readonly note: string;
  /** How entries of every kind are counted together. */
  readonly unit: string;
  readonly lead: string;
  readonly otherLead: string;
  readonly title: (name: string) => string;
  /** `title` is the page's own; `first` and `last` are what its list begins and ends with. */
  readonly description: (title: string, first: string, last: string) => string;
  readonly previous: (name: string) => string;
  readonly next: (name: string) => string;
}
