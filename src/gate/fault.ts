import type { GateRule } from './gate-rules.ts';

/** Why something is not taken, and what to do about it. */
export interface Refusal {
  readonly rule: GateRule;
  readonly message: string;
  readonly suggestion: string;
}

/** Something in one text that the gate refuses; `index` counts UTF-16 units from 0. */
export interface Fault extends Refusal {
  readonly index: number;
}

/** The same by its place in a text of several lines; line and column count from 1. */
export interface PlacedFault extends Refusal {
  readonly line: number;
  readonly column: number;
}
