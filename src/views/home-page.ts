import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { t } from '#i18n/t';
import { badgeOf } from './badge.ts';
import type { Badge } from './badge.ts';
import { browseWays } from './browse-ways.ts';
import type { BrowseWay } from './browse-ways.ts';
import type { Card } from './card.ts';
import { cardOf } from './cards.ts';
import { charts } from './charts.ts';
import type { Chart } from './charts.ts';
import { startCitations } from './citations.ts';
import type { CitedSource, PlateItem } from './evidence.ts';
import { exhibitName } from './halls.ts';
import type { Link } from './link.ts';
import { matrixTable } from './matrix.ts';
import type { MatrixTable } from './matrix.ts';
import { numberText } from './number-text.ts';
import type { PageHead } from './page.ts';
import { plateItem } from './plate.ts';
import { rooms } from './rooms.ts';
import type { Room } from './rooms.ts';
import { entryPath, siteOf } from './site.ts';
import { newestStories } from './stories-page.ts';

export interface PartsListRow extends Link {
  readonly kind: string;
  /** The key number, as the source states it. */
  readonly figure: string;
}
export interface HomePage {
  readonly head: PageHead;
  readonly tagline: string;
  readonly description: string;
  readonly eyebrow: string;
  readonly links: {
    readonly hero: readonly Link[];
    readonly outcomes: Link;
    readonly craftsmen: Link;
    readonly stories: Link;
  };
  readonly parts: readonly PartsListRow[];
  readonly rooms: readonly Room[];
  readonly masterpieces: readonly Card[];
  readonly badges: readonly Badge[];
  readonly totals:
    | {
        readonly title: string;
        readonly items: readonly PlateItem[];
        readonly sources: readonly CitedSource[];
      }
    | undefined;
  readonly stories: readonly Card[];
  readonly ways: readonly BrowseWay[];
  readonly matrix: MatrixTable;
  readonly charts: readonly Chart[];
  readonly sources: readonly CitedSource[];
}

/** The home page: assembly drawing, floor plan, masterpieces, totals, people, stories, matrix, ways. */
export function homePage(catalogue: Catalogue): HomePage {
  const { hall } = catalogue;
  const citations = startCitations(catalogue);
  const figure = hall.home?.totals && catalogue.find('figures', hall.home.totals);
  const totals = figure
    ? {
        title: figure.data.title,
        items: (figure.data.totals ?? []).map((metric) => plateItem(metric, citations)),
        // Before the charts add theirs: the plate names only what its own numbers rest on.
        sources: citations.list(),
      }
    : undefined;
  return {
    head: {
      title: hall.tagline === undefined ? hall.name : `${hall.name} · ${hall.tagline}`,
      description: hall.description ?? hall.name,
      path: '/',
      breadcrumbs: [],
    },
    tagline: hall.tagline ?? hall.name,
    description: hall.description ?? '',
    eyebrow: [t.home.eyebrow, hall.cities.join(' — ')].filter((part) => part !== '').join(' · '),
    links: links(catalogue),
    parts: partsList(catalogue),
    rooms: rooms(catalogue),
    masterpieces: masterpieces(catalogue).map((entry) => cardOf(catalogue, entry)),
    badges: badges(catalogue),
    totals,
    stories: newestStories(catalogue)
      .slice(0, 3)
      .map((story) => cardOf(catalogue, story)),
    ways: browseWays(catalogue),
    matrix: matrixTable(catalogue),
    charts: charts(catalogue, citations),
    sources: citations.list(),
  };
}

function links(catalogue: Catalogue): HomePage['links'] {
  const site = siteOf(catalogue);
  const outcomes = { href: site.href('/outcomes/'), text: t.home.allOutcomes };
  return {
    hero: [{ href: '#plan', text: t.home.toPlan }, outcomes],
    outcomes,
    craftsmen: { href: site.href('/craftsmen/'), text: t.home.allCraftsmen },
    stories: { href: site.href('/stories/'), text: t.home.allStories },
  };
}

/** The hall's own picks; without any, its first outcomes. */
function masterpieces(catalogue: Catalogue): Entry<'outcomes' | 'studios'>[] {
  const picks = (catalogue.hall.home?.masterpieces ?? []).flatMap(
    (slug) => catalogue.find('outcomes', slug) ?? catalogue.find('studios', slug) ?? [],
  );
  return picks.length > 0 ? picks : catalogue.list('outcomes').slice(0, 5);
}

/** The three exhibits that the assembly drawing points at: those with a key number. */
function partsList(catalogue: Catalogue): PartsListRow[] {
  const site = siteOf(catalogue);
  const candidates = [...masterpieces(catalogue), ...catalogue.list('studios')];
  return [...new Set(candidates)]
    .flatMap((entry) => {
      const metric = entry.data.metrics?.[0];
      return metric
        ? [
            {
              href: site.href(entryPath(entry)),
              text: entry.data.title,
              kind: exhibitName(entry.collection),
              figure: `${metric.label} ${numberText(metric)} ${metric.unit}`,
            },
          ]
        : [];
    })
    .slice(0, 3);
}

function badges(catalogue: Catalogue): Badge[] {
  const picks = catalogue.hall.home?.badges?.flatMap(
    (slug) => catalogue.find('craftsmen', slug) ?? [],
  );
  return (picks ?? catalogue.list('craftsmen').slice(0, 8)).map((entry) =>
    badgeOf(catalogue, entry),
  );
}
