import type { Catalogue } from '#catalogue/catalogue';
import type { AnyEntry, Entry } from '#catalogue/entry';
import { toursThrough } from '#catalogue/tour-stops';
import { t } from '#i18n/t';
import type { Link } from './link.ts';
import { entryPath, siteOf } from './site.ts';

/** The path of one stop of a tour below the base: `/tours/<slug>/3/`. */
export const stopPath = (tour: Entry<'tours'>, number: number): string =>
  `${entryPath(tour)}${number}/`;

/** The tours that pass an exhibit, each linked to the stop: `从抓斗到自动化码头 · 第 2 站`. */
export const tourLinks = (catalogue: Catalogue, exhibit: AnyEntry): Link[] =>
  toursThrough(catalogue, exhibit).map(({ tour, number }) => ({
    href: siteOf(catalogue).href(stopPath(tour, number)),
    text: `${tour.data.title} · ${t.touring.tour.stop(number)}`,
  }));
