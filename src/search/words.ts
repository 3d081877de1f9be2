/**
 * What the search page says; `{query}`, `{total}` and `{limit}` are filled in. The dictionary of
 * the site supplies it, the page hands it over as JSON.
 */
export interface SearchWords {
  /** Before anything was searched. */
  idle: string;
  loading: string;
  /** `{query}`, `{total}` */
  found: string;
  /** `{query}` */
  nothing: string;
  /** The query has no letter, digit or Chinese character. */
  unsearchable: string;
  /** `{limit}`: characters that were used of a longer query. */
  truncated: string;
  /** Why a search failed, in a sentence each. */
  indexMissing: string;
  network: string;
  /** The browser cannot run the search at all. */
  unsupported: string;
}

/** Fills the places in braces of a sentence. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
