import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { tourStops } from '#catalogue/tour-stops';
import { t } from '#i18n/t';
import { artworkOf } from './artwork-of.ts';
import type { Artwork } from './artwork.ts';
import { bodyHtml } from './body.ts';
import { citationForms } from './citation-forms.ts';
import type { CitationForms } from './citation-forms.ts';
import { startCitations } from './citations.ts';
import type { CitedHtml, CitedSource } from './evidence.ts';
import { answeredBy, editLink } from './exhibit-parts.ts';
import { exhibitName } from './halls.ts';
import type { Link, MaybeLink } from './link.ts';
import { entryHead } from './page-head.ts';
import type { PageHead } from './page.ts';
import { siteOf } from './site.ts';
import { stopPath } from './tour-links.ts';

/** One stop in the overview of its tour. */
export interface StopItem extends Link {
  readonly number: number;
  readonly kicker: string;
  readonly artwork: Artwork;
  readonly html: CitedHtml;
}

export interface TourPage {
  readonly head: PageHead;
  readonly kicker: string;
  readonly title: string;
  readonly summary: string;
  readonly start: string;
  readonly body: CitedHtml | undefined;
  readonly stops: readonly StopItem[];
  readonly sources: readonly CitedSource[];
  readonly cite: CitationForms;
  readonly updated: string;
  readonly answeredBy: MaybeLink;
  readonly edit?: string;
}

/** The overview of a tour: its stops in order, each with what is said there. */
export function tourPage(catalogue: Catalogue, entry: Entry<'tours'>, html: string): TourPage {
  const { data } = entry;
  const site = siteOf(catalogue);
  const citations = startCitations(catalogue);
  const body = bodyHtml(catalogue, html, citations);
  const stops = tourStops(catalogue, entry).map(({ number, entry: exhibit, text }) => ({
    number,
    href: site.href(stopPath(entry, number)),
    text: exhibit.data.title,
    kicker: exhibitName(exhibit.collection),
    artwork: artworkOf(catalogue, exhibit),
    html: citations.prose(text),
  }));
  citations.numbers(data.sources);
  return {
    head: entryHead(catalogue, entry, data.summary),
    kicker: `${exhibitName('tours')}　${t.touring.tour.stops(stops.length)}`,
    title: data.title,
    summary: data.summary,
    start: site.href(stopPath(entry, 1)),
    body,
    stops,
    sources: citations.list(),
    cite: citationForms(catalogue, entry),
    updated: data.updated,
    answeredBy: answeredBy(catalogue, data.union),
    ...editLink(catalogue, entry.file),
  };
}
