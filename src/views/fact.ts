import type { MaybeLink } from './link.ts';

/** A row of an entry's label: `单位 — 宝山钢铁股份有限公司`. */
export interface Fact {
  readonly label: string;
  readonly values: readonly MaybeLink[];
}
