import type { StoppedFile } from '../guard/run-guarded.ts';
import type { FormatName } from '../formats/format-names.ts';

/** What `check` asks of the process that reads the content. */
export interface CheckOrder {
  readonly format: FormatName;
  /** Absolute paths whose findings are shown; empty: all. */
  readonly wanted: readonly string[];
}

/** The order as that process gets it, started again after a file has stopped it. */
export interface GuardedOrder extends CheckOrder {
  readonly stopped: readonly StoppedFile[];
}

/** Exit codes of that process when it has come to its end, other than those Node itself may give. */
export const clean = 40;
export const findings = 41;
