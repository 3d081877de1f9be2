import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { pageEntries } from '#catalogue/page-entries';
import { t } from '#i18n/t';
import { withoutCiteMarks } from '#schema/cite-mark';
import { pageCollections } from '#schema/collection-name';
import type { PageCollection } from '#schema/collection-name';
import { dateText } from './date-text.ts';
import { exhibitName } from './halls.ts';
import { numberText } from './number-text.ts';
import { personLink } from './person-link.ts';
import { termText } from './term-text.ts';

type Exhibit = Entry<Exclude<PageCollection, 'sources'>>;

/**
 * `/data/briefs/<collection>/<slug>.json`: what the tray shows of an exhibit, and of an outcome what
 * is compared, row by row; a row without a fact is left out. Plain text, without cite marks.
 */
export interface Brief {
  readonly exhibit: string;
  readonly title: string;
  readonly summary: string;
  readonly rows?: Readonly<Record<string, readonly string[]>>;
}

/** Every exhibit that has a brief, as route parameters. */
export const briefPaths = (catalogue: Catalogue) =>
  pageCollections
    .filter((collection) => collection !== 'sources')
    .flatMap((collection) =>
      pageEntries(catalogue, collection).map(({ slug }) => ({ params: { collection, slug } })),
    );

/** The brief of an exhibit. */
export const briefOf = (catalogue: Catalogue, entry: Exhibit): Brief => ({
  exhibit: exhibitName(entry.collection),
  title: entry.data.title,
  summary: entry.data.summary,
  ...(entry.collection === 'outcomes' ? { rows: comparedRows(catalogue, entry) } : {}),
});

type RowCode = keyof typeof t.touring.compare.rows;

function comparedRows(
  catalogue: Catalogue,
  { data }: Entry<'outcomes'>,
): Record<string, readonly string[]> {
  const rows: Record<RowCode, readonly (string | undefined)[]> = {
    problem: [data.problem],
    solution: [data.solution, ...(data.points ?? [])],
    benefits: data.benefits ?? [],
    metrics: (data.metrics ?? []).map(
      (metric) => `${metric.label} ${numberText(metric)} ${metric.unit}（${metric.period}）`,
    ),
    industries: (data.industries ?? []).map((word) => termText(catalogue, 'industries', word)),
    team: (data.team ?? []).map((person) => personLink(catalogue, person).text),
    employer: [data.employer?.name],
    date: [data.date && dateText(data.date)],
    rights: (data.intellectualProperty ?? []).map(({ kind, title, number, count, precision }) =>
      spaced([
        termText(catalogue, 'intellectual-property-kinds', kind),
        title,
        number,
        count === undefined ? undefined : `${numberText({ value: count, precision })} 件`,
      ]),
    ),
    awards: (data.awards ?? []).map(({ title, date, grade }) =>
      spaced([date && dateText(date), title, grade]),
    ),
    transfer: [
      data.transfer?.open === true ? t.entry.transferable : undefined,
      ...(data.transfer?.deals ?? []).map(({ date, mode, party, status }) =>
        spaced([dateText(date), termText(catalogue, 'transfer-modes', mode), party, status]),
      ),
    ],
  };
  return Object.fromEntries(
    Object.entries(rows)
      .map(([code, values]) => [code, values.filter((value) => value !== undefined)] as const)
      .filter(([, values]) => values.length > 0)
      .map(([code, values]) => [code, values.map(withoutCiteMarks)]),
  );
}

const spaced = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' ');
