import type { Catalogue } from '#catalogue/catalogue';
import { eventYears } from '#catalogue/events';
import type { DatedEvent, Year } from '#catalogue/events';
import { t } from '#i18n/t';
import { scaleLinear } from 'd3-scale';
import { dateText } from './date-text.ts';
import type { Link } from './link.ts';
import { homeCrumb } from './page-head.ts';
import { pageLinks } from './page-links.ts';
import type { PageLinks } from './page-links.ts';
import type { PageHead } from './page.ts';
import { entryPath, siteOf } from './site.ts';

/** Where on the timeline a page stands: all years, or one, from its first page. */
export interface TimelinePlace {
  readonly year?: string;
  /** From 1. */
  readonly page: number;
}

/** One year on the ruler; without a link where nothing is dated to it. */
export interface RulerYear {
  readonly year: string;
  readonly count: number;
  /** Height of its stroke, 0 to 100. */
  readonly height: number;
  readonly href?: string;
  readonly current: boolean;
}

export interface TimelineEvent extends Link {
  readonly date: string;
  readonly kind: string;
  readonly detail?: string;
}

export interface TimelinePage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly ruler: readonly RulerYear[];
  readonly events: readonly TimelineEvent[];
  readonly pager: PageLinks;
  readonly previous?: Link;
  readonly next?: Link;
}

/** Events on one page. */
const pageSize = 80;

const pagesOf = (events: number): number => Math.max(1, Math.ceil(events / pageSize));

/** Every page of the timeline: the ruler, then a page or more a year. */
export const timelinePlaces = (catalogue: Catalogue): TimelinePlace[] => [
  { page: 1 },
  ...eventYears(catalogue).flatMap(({ year, events }) =>
    Array.from({ length: pagesOf(events.length) }, (_, i) => ({ year, page: i + 1 })),
  ),
];

/** `/timeline/`, `/timeline/2022/`, `/timeline/2022/page/2/`. */
export const timelinePath = ({ year, page }: TimelinePlace): string =>
  `/timeline/${year === undefined ? '' : `${year}/`}${page === 1 ? '' : `page/${page}/`}`;

/** The ruler, with the latest events under it; or one year's events. */
export function timelinePage(catalogue: Catalogue, place: TimelinePlace): TimelinePage {
  const site = siteOf(catalogue);
  const years = eventYears(catalogue);
  const at = years.findIndex(({ year }) => year === place.year);
  const { title, lead, yearTitle } = t.browsing.timeline;
  const own = years[at]?.events ?? latest(years);
  const yearLink = (year: Year | undefined): Link | undefined =>
    year && {
      href: site.href(timelinePath({ year: year.year, page: 1 })),
      text: dateText(year.year),
    };
  const previous = at > 0 ? yearLink(years[at - 1]) : undefined;
  const next = at >= 0 ? yearLink(years[at + 1]) : undefined;
  const shown = place.year === undefined ? title : yearTitle(place.year);
  return {
    head: {
      title: place.page === 1 ? shown : `${shown}（${t.list.page(place.page)}）`,
      description: lead,
      path: timelinePath(place),
      breadcrumbs: [
        homeCrumb(catalogue),
        ...(place.year === undefined ? [] : [{ href: site.href('/timeline/'), text: title }]),
      ],
    },
    title: shown,
    lead,
    ruler: ruler(catalogue, years, place.year),
    events: own
      .slice((place.page - 1) * pageSize, place.page * pageSize)
      .map((event) => timelineEvent(catalogue, event)),
    pager: pageLinks(place.page, place.year === undefined ? 1 : pagesOf(own.length), (page) =>
      site.href(timelinePath({ ...place, page })),
    ),
    ...(previous ? { previous } : {}),
    ...(next ? { next } : {}),
  };
}

/** The events of the latest years that fit on a page, newest first. */
function latest(years: readonly Year[]): DatedEvent[] {
  const events: DatedEvent[] = [];
  for (const year of [...years].reverse()) {
    if (events.length > 0 && events.length + year.events.length > pageSize) break;
    events.push(...[...year.events].reverse());
  }
  return events.slice(0, pageSize);
}

/** Every year between the last and the first, the empty ones, too; the newest is at hand first. */
function ruler(
  catalogue: Catalogue,
  years: readonly Year[],
  current: string | undefined,
): RulerYear[] {
  const counts = new Map(years.map(({ year, events }) => [year, events.length]));
  const [first = 0, last = -1] = [years[0]?.year, years.at(-1)?.year].map(Number);
  const height = scaleLinear([0, Math.max(1, ...counts.values())], [0, 100]);
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const year = String(last - i);
    const count = counts.get(year) ?? 0;
    const href = siteOf(catalogue).href(timelinePath({ year, page: 1 }));
    return {
      year,
      count,
      height: Math.round(height(count)),
      ...(count === 0 ? {} : { href }),
      current: year === current,
    };
  });
}

const timelineEvent = (
  catalogue: Catalogue,
  { date, kind, entry, detail }: DatedEvent,
): TimelineEvent => ({
  href: siteOf(catalogue).href(entryPath(entry)),
  text: entry.data.title,
  date: dateText(date),
  kind: t.browsing.events[kind],
  ...(detail === undefined ? {} : { detail }),
});
