import type { Artwork } from './artwork.ts';

/** A craftsman's works badge. */
export interface Badge {
  readonly href: string;
  readonly name: string;
  /** Employer or trade. */
  readonly line?: string;
  readonly honour?: string;
  readonly artwork: Artwork;
}
