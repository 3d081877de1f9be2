import type { Link } from './link.ts';

/** The pages of a list; `previous` and `next` are absent at its ends. */
export interface PageLinks {
  readonly current: number;
  readonly pages: readonly Link[];
  readonly previous?: string;
  readonly next?: string;
}
