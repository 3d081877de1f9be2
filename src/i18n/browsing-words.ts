/** A way through the hall, as a link with a note. */
interface WayWords {
  readonly text: string;
  readonly note: string;
}

/** Words of the ways to browse: matrix, timeline, districts, lineage, pathway. */
export interface BrowsingWords {
  /** Set in the display font. */
  readonly headings: {
    readonly ways: string;
    readonly timeline: string;
    readonly latest: string;
    readonly thatYear: string;
    readonly districts: string;
    readonly lineage: string;
    readonly pathway: string;
    readonly taught: string;
    readonly led: string;
  };
  readonly ways: Readonly<
    Record<'tours' | 'matrix' | 'timeline' | 'districts' | 'lineage' | 'compare', WayWords>
  >;
  readonly matrix: {
    readonly lead: string;
    readonly outside: (exhibit: string, count: number, unit: string) => string;
    readonly outsideTitle: string;
  };
  readonly timeline: {
    readonly title: string;
    readonly lead: string;
    readonly ruler: string;
    readonly yearTitle: (year: string) => string;
    readonly yearCount: (year: string, count: number) => string;
  };
  /** What a dated event is, by its kind. */
  readonly events: Readonly<
    Record<
      | 'honour'
      | 'outcome'
      | 'studio'
      | 'edition'
      | 'deal'
      | 'story'
      | 'policy'
      | 'challenge'
      | 'venue',
      string
    >
  >;
  readonly districts: {
    readonly title: string;
    readonly lead: string;
    readonly notMap: string;
    readonly notMapNote: string;
    readonly district: string;
    readonly citywide: (city: string) => string;
    readonly gap: (empty: readonly string[]) => string;
    readonly table: (city: string) => string;
    readonly count: (count: number) => string;
  };
  readonly lineage: {
    readonly title: string;
    readonly lead: string;
    readonly drawing: string;
    /** How many pairs of mentor and apprentice the record names. */
    readonly pairs: (count: number) => string;
    readonly repeated: string;
    /** How many people and studios, how many pairs of leader and studio the page leaves out. */
    readonly moreKin: (count: number) => string;
    readonly morePairs: (count: number) => string;
  };
  readonly bonds: Readonly<Record<'apprentice' | 'studio' | 'member' | 'alliance', string>>;
  /** The stations of an innovation's way. */
  readonly stations: Readonly<
    Record<'suggestion' | 'technique' | 'made' | 'patent' | 'award' | 'transfer', string>
  >;
}
