import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { evidenceFaults, scorecard, scoreTotals } from '#catalogue/scorecard';
import type { Score, ScoreTotals } from '#catalogue/scorecard';
import { allExhibits, exhibitCollections, unionExhibits } from '#catalogue/union-exhibits';
import type { Exhibit } from '#catalogue/union-exhibits';
import { t } from '#i18n/t';
import { answeredBy } from './exhibit-parts.ts';
import { exhibitName, hallName } from './halls.ts';
import type { Link, MaybeLink } from './link.ts';
import { homeCrumb } from './page-head.ts';
import type { PageHead } from './page.ts';
import { entryLink, entryPath, siteOf } from './site.ts';

/** One entry with all that it lacks, in words. */
export interface ScoreRow {
  readonly entry: Link;
  readonly kind: string;
  readonly answeredBy: MaybeLink;
  readonly complete: string;
  readonly lacks: readonly string[];
}

/** What the halls add up to: the first cell of a row is its name, the others follow `columns`. */
export interface ScoreTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface ScorecardPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly judgedBy: string;
  /** A row a hall, and the sum of all where there are two or more. */
  readonly totals: ScoreTable;
  readonly neediest: readonly ScoreRow[];
  /** How many of those that lack something are shown. */
  readonly shown: string;
  readonly more: readonly Link[];
}

/** So many are listed on the page; the table to download has all. */
const mostRows = 30;

/** How all exhibits of the hall stand. */
export const hallScorecardPage = (catalogue: Catalogue): ScorecardPage => ({
  ...scorecardPage(catalogue, allExhibits(catalogue)),
  head: {
    title: t.office.headings.scorecard,
    description: t.office.lead,
    path: '/scorecard/',
    breadcrumbs: [homeCrumb(catalogue)],
    noindex: true,
  },
  title: t.office.headings.scorecard,
  lead: t.office.lead,
  more: [{ href: siteOf(catalogue).href('/scorecard.csv'), text: t.office.scorecardCsv }],
});

/** How the exhibits of one union stand. */
export function unionScorecardPage(catalogue: Catalogue, union: Entry<'unions'>): ScorecardPage {
  const site = siteOf(catalogue);
  const title = t.office.unionTitle(union.data.title);
  const lead = t.office.unionLead(union.data.title);
  const exhibits = unionExhibits(catalogue, union).map(({ exhibit }) => exhibit);
  const unions = { href: site.href('/unions/'), text: hallName('unions') };
  return {
    ...scorecardPage(catalogue, exhibits),
    head: {
      title,
      description: lead,
      path: `${entryPath(union)}scorecard/`,
      breadcrumbs: [homeCrumb(catalogue), unions, entryLink(site, union)],
      noindex: true,
    },
    title,
    lead,
    more: [
      { href: site.href(`${entryPath(union)}exhibits.csv`), text: t.office.exhibitsCsv },
      { href: site.href('/scorecard/'), text: t.office.toHallScorecard },
    ],
  };
}

function scorecardPage(catalogue: Catalogue, exhibits: readonly Exhibit[]) {
  const { columns, faultNames } = t.office;
  const scores = scorecard(catalogue, exhibits);
  const halls = exhibitCollections
    .map((collection) => ({
      name: hallName(collection),
      scores: scores.filter(({ exhibit }) => exhibit.collection === collection),
    }))
    .filter((hall) => hall.scores.length > 0);
  const lacking = scores
    .map((score) => ({ score, lacks: lacks(score) }))
    .filter((row) => row.lacks.length > 0);
  const rows = lacking.slice(0, mostRows);
  return {
    judgedBy: catalogue.today === '' ? '' : t.office.judgedBy(catalogue.today),
    totals: {
      columns: [
        columns.hall,
        columns.entries,
        columns.complete,
        columns.stale,
        ...evidenceFaults.map((fault) => faultNames[fault]),
      ],
      rows: [
        ...halls.map(({ name, scores: some }) => totalsRow(name, scoreTotals(some))),
        ...(halls.length > 1 ? [totalsRow(t.office.all, scoreTotals(scores))] : []),
      ],
    },
    neediest: rows.map(({ score, lacks: words }) => ({
      entry: entryLink(siteOf(catalogue), score.exhibit),
      kind: exhibitName(score.exhibit.collection),
      answeredBy: answeredBy(catalogue, score.exhibit.data.union),
      complete: t.office.filledOf(score.wanted - score.missing.length, score.wanted),
      lacks: words,
    })),
    shown: t.office.lacking(rows.length, lacking.length),
  };
}

const totalsRow = (name: string, totals: ScoreTotals): string[] => [
  name,
  String(totals.entries),
  totals.wanted === 0 ? '—' : `${Math.round((100 * totals.filled) / totals.wanted)}%`,
  String(totals.stale),
  ...[...totals.faults.values()].map(String),
];

/** Everything that an entry lacks: evidence first, then age, then empty fields. */
const lacks = ({ faults, stale, missing }: Score): string[] => [
  ...[...faults].map(([fault, count]) => t.office.faults[fault](count)),
  ...(stale === undefined ? [] : [t.office.stale(stale)]),
  ...(missing.length === 0 ? [] : [t.office.missing(missing)]),
];
