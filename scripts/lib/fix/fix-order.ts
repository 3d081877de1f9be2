/** What `fix` asks of the process that mends the content. */
export interface FixOrder {
  /** Absolute paths whose files are mended; empty: all. */
  readonly wanted: readonly string[];
  readonly dryRun: boolean;
}

/** The exit code of that process when it has come to its end, other than those Node itself may give. */
export const done = 40;
