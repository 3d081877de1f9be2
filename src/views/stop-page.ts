import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { tourStops } from '#catalogue/tour-stops';
import type { TourStop } from '#catalogue/tour-stops';
import { t } from '#i18n/t';
import { artworkOf } from './artwork-of.ts';
import type { Artwork } from './artwork.ts';
import { startCitations } from './citations.ts';
import type { CitedHtml, CitedSource, PlateItem } from './evidence.ts';
import { exhibitName } from './halls.ts';
import type { Link } from './link.ts';
import { entryHead } from './page-head.ts';
import type { PageHead } from './page.ts';
import { plateItem } from './plate.ts';
import { entryLink, siteOf } from './site.ts';
import { stopPath } from './tour-links.ts';

export interface StopPage {
  readonly head: PageHead;
  /** The exhibit's own title. */
  readonly title: string;
  readonly kicker: string;
  readonly number: number;
  readonly total: number;
  readonly artwork: Artwork;
  /** What the guide says here. */
  readonly html: CitedHtml;
  readonly summary: string;
  /** The exhibit's key number. */
  readonly plate: readonly PlateItem[];
  readonly exhibit: Link;
  readonly overview: Link;
  readonly previous?: Link;
  readonly next?: Link;
  readonly sources: readonly CitedSource[];
}

/** Every stop of every tour, as route parameters. */
export const stopPaths = (catalogue: Catalogue) =>
  catalogue.list('tours').flatMap((tour) =>
    tourStops(catalogue, tour).map(({ number }) => ({
      params: { slug: tour.slug, stop: String(number) },
    })),
  );

/** One stop of a tour; undefined when the tour is not that long. `number` is from 1. */
export function stopPage(
  catalogue: Catalogue,
  tour: Entry<'tours'>,
  number: number,
): StopPage | undefined {
  const stops = tourStops(catalogue, tour);
  const stop = stops[number - 1];
  if (!stop) return undefined;
  const { entry: exhibit, text } = stop;
  const site = siteOf(catalogue);
  const citations = startCitations(catalogue);
  const linkTo = (to: TourStop): Link => ({
    href: site.href(stopPath(tour, to.number)),
    text: to.entry.data.title,
  });
  const previous = stops[number - 2];
  const next = stops[number];
  const overview = entryLink(site, tour);
  const head = entryHead(catalogue, tour, exhibit.data.summary);
  return {
    head: {
      ...head,
      title: `${t.touring.tour.stop(number)} ${exhibit.data.title}`,
      path: stopPath(tour, number),
      breadcrumbs: [...head.breadcrumbs, overview],
    },
    title: exhibit.data.title,
    kicker: exhibitName(exhibit.collection),
    number,
    total: stops.length,
    artwork: artworkOf(catalogue, exhibit),
    html: citations.prose(text),
    summary: exhibit.data.summary,
    plate: keyMetric(exhibit).map((metric) => plateItem(metric, citations)),
    exhibit: entryLink(site, exhibit),
    overview,
    ...(previous ? { previous: linkTo(previous) } : {}),
    ...(next ? { next: linkTo(next) } : {}),
    sources: citations.list(),
  };
}

const keyMetric = ({ data }: TourStop['entry']) =>
  'metrics' in data ? (data.metrics ?? []).slice(0, 1) : [];
