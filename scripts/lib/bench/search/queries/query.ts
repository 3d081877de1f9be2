/** Kinds whose answer is exact: every record that holds the words, and no other. */
const exact = [
  'substring',
  'name',
  'studio',
  'term',
  'several',
  'latin',
  'traditional',
  'common',
  'single',
] as const;

/** What visitors type, by kind, in the order of the tables. */
export const queryKinds = [...exact, 'pinyin', 'initials', 'mixed', 'wrong', 'missing'] as const;
export type QueryKind = (typeof queryKinds)[number];

export const exactKinds: readonly QueryKind[] = exact;

/** A query, and what plain search over the records says about its answer. */
export interface BenchQuery {
  kind: QueryKind;
  /** What is typed. */
  text: string;
  /**
   * Whether a folded text is what the visitor means. For exact kinds it is asked of a record's whole
   * text, for the others of its title and aliases, which alone are corrected to.
   */
  meant: (text: string) => boolean;
}

export const holding =
  (...parts: readonly string[]) =>
  (text: string): boolean =>
    parts.every((part) => text.includes(part));
