import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { winnersOf } from '#catalogue/winners';
import { t } from '#i18n/t';
import { hallName } from './halls.ts';
import { homeCrumb } from './page-head.ts';
import type { PageHead } from './page.ts';
import { entryLink, siteOf } from './site.ts';
import { termText } from './term-text.ts';

/** A programme in the list: its drawing would be the same medal on every card, so it has none. */
export interface ProgrammeCard {
  readonly href: string;
  readonly title: string;
  readonly region: string | undefined;
  readonly summary: string;
  /** Level, cycle, how many editions are recorded, how many exhibits of this hall won it. */
  readonly block: readonly string[];
}

export interface ProgrammesPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly total: number;
  /** The page of notices. */
  readonly notices: string;
  readonly groups: readonly {
    readonly title: string;
    readonly cards: readonly ProgrammeCard[];
  }[];
}

/** All programmes, by kind. */
export function programmesPage(catalogue: Catalogue): ProgrammesPage {
  const programmes = catalogue.list('programmes');
  return {
    head: {
      title: hallName('programmes'),
      description: t.halls.programmes.lead,
      path: '/programmes/',
      breadcrumbs: [homeCrumb(catalogue)],
    },
    title: hallName('programmes'),
    lead: t.halls.programmes.lead,
    total: programmes.length,
    notices: siteOf(catalogue).href('/notices/'),
    groups: catalogue
      .terms('programme-kinds')
      .map((kind) => ({
        title: kind['zh-CN'],
        cards: programmes
          .filter(({ data }) => catalogue.term('programme-kinds', data.kind) === kind)
          .map((programme) => card(catalogue, programme)),
      }))
      .filter(({ cards }) => cards.length > 0),
  };
}

function card(catalogue: Catalogue, entry: Entry<'programmes'>): ProgrammeCard {
  const { data, slug } = entry;
  const { href, text } = entryLink(siteOf(catalogue), entry);
  const editions = data.editions?.length ?? 0;
  const winners = new Set(winnersOf(catalogue, slug).map((winner) => winner.entry)).size;
  return {
    href,
    title: text,
    region: termText(catalogue, 'regions', data.region),
    summary: data.summary,
    block: [
      termText(catalogue, 'levels', data.level),
      data.cycle,
      editions > 0 ? t.honour.recordedEditions(editions) : undefined,
      winners > 0 ? t.honour.hallWinners(winners) : undefined,
    ].filter((cell) => cell !== undefined),
  };
}
