/**
 * `directory.json` of a bundle: where Pagefind's words are. Its own directory names every record by a
 * hash and weighs four times as much.
 */
export interface WordDirectory {
  /** Tokens of each record, in the order of their numbers. */
  lengths: readonly number[];
  /**
   * The chunks of the word list by their numbers. Words lie between `first` and `last`, which are cut
   * short; `bytes` is what a chunk costs to fetch.
   */
  chunks: readonly (readonly [first: string, last: string, bytes: number])[];
}
