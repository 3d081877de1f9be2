import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { matchesOf } from '#catalogue/matches';
import { publishedTransfers } from '#catalogue/published-transfers';
import { supplyOf } from '#catalogue/supply';
import { t } from '#i18n/t';
import type { Metric } from '#schema/evidence';
import type { Card } from './card.ts';
import { cardOf } from './cards.ts';
import { callTable } from './challenge-table.ts';
import type { Citations } from './citations.ts';
import { startCitations } from './citations.ts';
import { dealTable } from './deal-table.ts';
import type { DealTable } from './deal-table.ts';
import { enquiryPath } from './enquiry-link.ts';
import type { CitedSource, PlateItem } from './evidence.ts';
import type { IndexTable } from './index-table.ts';
import type { Link } from './link.ts';
import { matchViews } from './match-views.ts';
import type { MatchView } from './match-views.ts';
import { homeCrumb } from './page-head.ts';
import type { PageHead } from './page.ts';
import { plateItem } from './plate.ts';
import { entryLink, siteOf } from './site.ts';

interface PublishedTotals {
  /** The edition, and who published the numbers: two sources may have counted at one. */
  readonly title: string;
  readonly programme: Link;
  readonly plate: readonly PlateItem[];
}

export interface TransferPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly enquiry: Link;
  readonly supply: {
    readonly note: string;
    readonly cards: readonly Card[];
    /** Said, with a way on, when not all are shown. */
    readonly rest?: { readonly text: string; readonly more: Link };
  };
  readonly challenges: {
    readonly note: string | undefined;
    readonly more: Link;
    /** The open calls; absent when none is open. */
    readonly table?: IndexTable;
  };
  /** Absent where no call is open or taken. */
  readonly matches?: { readonly note: string; readonly list: readonly MatchView[] };
  readonly deals: DealTable & { readonly note: string };
  readonly published: readonly PublishedTotals[];
  readonly sources: readonly CitedSource[];
}

/** A card is heavy; the others are in the hall of outcomes. */
const shownCards = 12;

/** The hall of transfer: what is offered, who asks, what came of it. */
export function transferPage(catalogue: Catalogue): TransferPage {
  const site = siteOf(catalogue);
  const { name: title, lead } = t.halls.transfer;
  const { notes, allChallenges } = t.transferring;
  const citations = startCitations(catalogue);
  const challenges = catalogue.list('challenges');
  const open = challenges.filter(({ data }) => data.stage === 'open');
  const calls = challenges.filter(({ data }) => data.stage === 'open' || data.stage === 'taken');
  const deals = dealTable(catalogue, supplyOf(catalogue), citations);
  const published = publishedTotals(catalogue, citations);
  return {
    head: {
      title,
      description: lead,
      path: '/transfer/',
      breadcrumbs: [homeCrumb(catalogue)],
    },
    title,
    lead,
    enquiry: { href: site.href(enquiryPath), text: t.transferring.enquiry.link },
    supply: supply(catalogue),
    challenges: {
      note: calls.length === 0 ? notes.noCalls : open.length === 0 ? notes.noneOpen : undefined,
      more: { href: site.href('/challenges/'), text: allChallenges(challenges.length) },
      ...(open.length > 0 ? { table: callTable(catalogue, open) } : {}),
    },
    ...(calls.length > 0 ? { matches: matches(catalogue, calls) } : {}),
    deals: {
      ...deals,
      note:
        deals.count === 0
          ? notes.noDeals
          : deals.rows.length < deals.count
            ? notes.moreDeals(deals.rows.length, deals.count)
            : notes.deals(deals.count),
    },
    published,
    sources: citations.list(),
  };
}

function supply(catalogue: Catalogue): TransferPage['supply'] {
  const all = supplyOf(catalogue);
  const open = all.filter(({ data }) => data.transfer?.open === true).length;
  const { notes } = t.transferring;
  const more = {
    href: siteOf(catalogue).href('/outcomes/'),
    text: t.halls.outcomes.name,
  };
  return {
    note: all.length === 0 ? notes.noSupply : notes.supply(open, all.length - open),
    cards: all.slice(0, shownCards).map((outcome) => cardOf(catalogue, outcome)),
    ...(all.length > shownCards
      ? { rest: { text: notes.moreSupply(shownCards, all.length), more } }
      : {}),
  };
}

function matches(
  catalogue: Catalogue,
  calls: readonly Entry<'challenges'>[],
): TransferPage['matches'] {
  const list = matchViews(catalogue, matchesOf(supplyOf(catalogue), calls));
  const { notes } = t.transferring;
  return { note: list.length === 0 ? notes.noMatches : notes.matches, list };
}

const publishedTotals = (catalogue: Catalogue, citations: Citations): PublishedTotals[] =>
  publishedTransfers(catalogue).map(({ programme, edition, metrics }) => ({
    title: t.transferring.publishedBy(edition.title, publishers(catalogue, metrics)),
    programme: entryLink(siteOf(catalogue), programme),
    plate: metrics.map((metric) => plateItem(metric, citations)),
  }));

/** Who published numbers that have the same sources. */
const publishers = (catalogue: Catalogue, [metric]: readonly Metric[]): string =>
  (metric?.sources ?? [])
    .flatMap(({ id }) => catalogue.find('sources', id)?.data.publisher ?? [])
    .join('、');
