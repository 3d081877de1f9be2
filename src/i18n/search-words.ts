/** What is said of the queries that this device remembers; `{query}` is filled in. */
export interface RecentWords {
  readonly recent: string;
  /** `{query}`: the name of the button that takes one away. */
  readonly forget: string;
  readonly clear: string;
}

/** What a search field says, wherever it stands. */
export interface FieldWords extends RecentWords {
  /** Name of the list of suggestions. */
  readonly list: string;
  /** `{count}`: read out when the list has changed. */
  readonly suggestions: string;
}

/** What the search page says; `{query}`, `{total}`, `{limit}`, `{count}`, `{label}` are filled in. */
export interface SearchWords extends RecentWords {
  /** Before anything was searched. */
  readonly idle: string;
  readonly loading: string;
  /** `{query}`, `{total}` */
  readonly found: string;
  /** The same with values chosen in facets. */
  readonly foundAmong: string;
  /** `{query}` */
  readonly nothing: string;
  readonly nothingAmong: string;
  /** The query has no letter, digit or Chinese character. */
  readonly unsearchable: string;
  /** `{limit}`: characters that were used of a longer query. */
  readonly truncated: string;
  /** `{queries}`: what was searched in place of a text without a hit, each `quoted`; `{total}` */
  readonly corrected: string;
  readonly correctedAmong: string;
  /** `{query}` */
  readonly quoted: string;
  /** `{query}`: the way back to the text as it was typed. */
  readonly literally: string;
  /** `{query}`: the way from there to what the search would make of it. */
  readonly loosely: string;
  readonly filters: string;
  /** By facet. */
  readonly facets: Readonly<
    Record<'collection' | 'region' | 'industry' | 'level' | 'year' | 'transfer', string>
  >;
  /** `{count}`: values of a facet that are not shown yet. */
  readonly values: string;
  /** `{label}` */
  readonly remove: string;
  readonly sort: string;
  readonly relevance: string;
  readonly year: string;
  /** Heads the links of an empty answer. */
  readonly ways: string;
  /** `{query}`: one word of several. */
  readonly alone: string;
  /** `{total}` */
  readonly count: string;
  /** `{query}` */
  readonly unnarrowed: string;
  /** Why a search failed, in a sentence each. */
  readonly indexMissing: string;
  readonly network: string;
  readonly offline: string;
  /** The search's own code did not come. */
  readonly notLoaded: string;
  /** The browser cannot run the search at all. */
  readonly unsupported: string;
}
