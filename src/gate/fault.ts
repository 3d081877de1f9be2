import type { GateRule } from './gate-rules.ts';

/** Something in one text that the gate refuses; `index` counts UTF-16 units from 0. */
export interface Fault {
  readonly index: number;
  readonly rule: GateRule;
  readonly message: string;
  readonly suggestion: string;
}
