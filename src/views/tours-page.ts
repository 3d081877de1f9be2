import type { Catalogue } from '#catalogue/catalogue';
import { t } from '#i18n/t';
import type { Card } from './card.ts';
import { cardOf } from './cards.ts';
import { hallName } from './halls.ts';
import type { Link } from './link.ts';
import { homeCrumb } from './page-head.ts';
import type { PageHead } from './page.ts';
import { siteOf } from './site.ts';

export interface ToursPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly total: number;
  readonly cards: readonly Card[];
  /** Ways to choose for oneself: comparing and the tray. */
  readonly own: readonly Link[];
}

/** All tours, and what there is for those who would rather choose for themselves. */
export function toursPage(catalogue: Catalogue): ToursPage {
  const tours = catalogue.list('tours');
  const site = siteOf(catalogue);
  return {
    head: {
      title: hallName('tours'),
      description: t.halls.tours.lead,
      path: '/tours/',
      breadcrumbs: [homeCrumb(catalogue)],
    },
    title: hallName('tours'),
    lead: t.halls.tours.lead,
    total: tours.length,
    cards: tours.map((tour) => ({
      ...cardOf(catalogue, tour),
      block: [t.touring.tour.stops(tour.data.stops.length)],
    })),
    own: [
      { href: site.href('/tray/'), text: t.touring.headings.tray },
      { href: site.href('/compare/'), text: t.touring.headings.compare },
    ],
  };
}
