/** Words of the contribution desk. `headings` are set in the display font. */
export interface ContributeWords {
  readonly headings: {
    readonly contribute: string;
    readonly kind: string;
    readonly fill: string;
    readonly preview: string;
    readonly send: string;
    readonly drafts: string;
    readonly otherwise: string;
  };
  readonly lead: string;
  readonly noScript: string;
  /** Begins another entry of the same kind. */
  readonly again: string;
  readonly againNote: string;
  readonly kept: string;
  readonly promise: string;
  readonly kindNote: string;
  readonly loading: string;
  /** What each kind of entry is, in a few words. */
  readonly kinds: Readonly<Record<KindCode, string>>;
  /** Ways to contribute that need no form. */
  readonly otherwise: readonly { readonly title: string; readonly text: string }[];
  readonly mail: string;
  readonly noMail: string;
  readonly repository: string;
  readonly open: string;
  readonly edit: string;
  /** Examples by field: `outcomes.title`, else `title`, `metrics.label`. Who is named in one is fictional. */
  readonly examples: Readonly<Record<string, string>>;
  /** Help that replaces the schema's where that speaks of the file; empty where a form needs none. */
  readonly helps: Readonly<Record<string, string>>;
  /** What the script says; `{…}` is filled in. */
  readonly said: DeskWords;
}

type KindCode =
  | 'craftsmen'
  | 'studios'
  | 'outcomes'
  | 'enterprises'
  | 'programmes'
  | 'notices'
  | 'challenges'
  | 'stories'
  | 'policies'
  | 'venues'
  | 'figures'
  | 'tours'
  | 'unions'
  | 'sources';

/** The words that the script of the desk brings along. */
export interface DeskWords {
  readonly required: string;
  readonly optional: string;
  readonly more: string;
  readonly choose: string;
  readonly add: string;
  readonly remove: string;
  readonly up: string;
  readonly down: string;
  readonly item: string;
  readonly removed: string;
  readonly moved: string;
  readonly example: string;
  readonly letters: string;
  readonly yes: string;
  readonly no: string;
  readonly unsaid: string;
  readonly hereEntry: string;
  readonly otherName: string;
  readonly find: string;
  readonly found: string;
  readonly none: string;
  readonly unfetched: string;
  readonly chosen: string;
  readonly slug: string;
  readonly slugHelp: string;
  readonly suggest: string;
  readonly body: string;
  readonly bodyHelp: string;
  readonly storyHelp: string;
  readonly keptPieces: string;
  readonly cite: string;
  readonly citeTitle: string;
  readonly citePlace: string;
  readonly citeInsert: string;
  readonly citeFirst: string;
  readonly cancel: string;
  readonly newSources: string;
  readonly newSourcesNote: string;
  readonly addSource: string;
  readonly newSource: string;
  readonly status: string;
  readonly draft: string;
  readonly published: string;
  readonly check: string;
  readonly clean: string;
  readonly summary: string;
  readonly problems: string;
  /** The script of the ways out could not be had. */
  readonly waysFailed: string;
  readonly unjudged: string;
  readonly savedAt: string;
  readonly unsaved: string;
  readonly untitled: string;
  readonly goOn: string;
  readonly drop: string;
  readonly dropped: string;
  readonly undo: string;
  readonly changing: string;
  readonly unknown: string;
  readonly loadFailed: string;
  readonly taken: string;
  readonly asText: string;
  readonly asPage: string;
  readonly sources: string;
  readonly picture: PictureWords;
}

export interface PictureWords {
  readonly choose: string;
  readonly again: string;
  readonly working: string;
  readonly failed: string;
  readonly lacking: string;
  readonly done: string;
  readonly people: string;
  readonly alone: string;
  readonly visible: string;
  readonly consent: string;
  readonly flat: string;
}
