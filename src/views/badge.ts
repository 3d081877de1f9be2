import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { artworkOf } from './artwork-of.ts';
import type { Artwork } from './artwork.ts';
import { exhibitName } from './halls.ts';
import type { Link } from './link.ts';
import { entryLink, siteOf } from './site.ts';

/** A craftsman's badge 工牌: name, trade, and the honour that stands first in the entry. */
export interface Badge extends Link {
  readonly artwork: Artwork;
  readonly trade: string;
  readonly honour: string;
}

export const badgeOf = (catalogue: Catalogue, entry: Entry<'craftsmen'>): Badge => ({
  ...entryLink(siteOf(catalogue), entry),
  artwork: artworkOf(catalogue, entry),
  trade: entry.data.trade ?? entry.data.employer?.name ?? '',
  honour: entry.data.honours?.[0]?.title ?? exhibitName('craftsmen'),
});
