import type { Artwork } from './artwork.ts';

/** One exhibit in a list: its drawing or photo, its label, and the title block under it. */
export interface Card {
  readonly href: string;
  /** What it is and where: `['成果', '上海']`. */
  readonly kicker: readonly string[];
  readonly title: string;
  readonly summary: string;
  readonly artwork: Artwork;
  /** The cells of the title block: industry, employer, year … as far as they are known. */
  readonly block: readonly string[];
  /** Whether the source says it is open to transfer. */
  readonly transferable: boolean;
  readonly memorial: boolean;
}
