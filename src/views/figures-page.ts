import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { t } from '#i18n/t';
import { surveyChart, valueText } from './charts.ts';
import type { Chart } from './charts.ts';
import { hallName } from './halls.ts';
import type { Link } from './link.ts';
import { homeCrumb } from './page-head.ts';
import type { PageHead } from './page.ts';
import { numberText } from './number-text.ts';
import { entryLink, siteOf } from './site.ts';

/** A figure in the list of the hall: a small drawing of its bars, and its first value in words. */
export interface FigureCard {
  readonly link: Link;
  /** `图3`, or empty where the source gives the figure no number. */
  readonly no: string;
  readonly question: string;
  readonly chart: Chart | undefined;
  /** The first value, or how many are missing: `薪酬激励 38.88%`. */
  readonly told: string;
}

export interface FiguresPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly total: number;
  readonly links: readonly Link[];
  readonly groups: readonly {
    readonly title: string;
    readonly note: string;
    readonly cards: readonly FigureCard[];
  }[];
}

/** The hall of data: numbered survey figures in order, those in the text alone, totals. */
export function figuresPage(catalogue: Catalogue): FiguresPage {
  const site = siteOf(catalogue);
  const { lead } = t.halls.figures;
  const { headings, groupNotes } = t.statistics;
  const figures = catalogue.list('figures');
  const surveys = figures.filter(({ data }) => data.survey !== undefined);
  const numbered = surveys
    .filter(({ data }) => data.survey?.no !== undefined)
    .sort((a, b) => numberOf(a) - numberOf(b));
  const groups = [
    { title: headings.numbered, note: groupNotes.numbered, entries: numbered },
    {
      title: headings.unnumbered,
      note: groupNotes.unnumbered,
      entries: surveys
        .filter((entry) => !numbered.includes(entry))
        .sort((a, b) => compareText(placeOf(a), placeOf(b))),
    },
    {
      title: headings.totals,
      note: groupNotes.totals,
      entries: figures.filter(({ data }) => data.totals !== undefined),
    },
  ];
  return {
    head: {
      title: hallName('figures'),
      description: lead,
      path: '/figures/',
      breadcrumbs: [homeCrumb(catalogue)],
    },
    title: hallName('figures'),
    lead,
    total: figures.length,
    links: [
      { href: site.href('/statistics/'), text: headings.own },
      { href: site.href('/coverage/'), text: headings.coverage },
    ],
    groups: groups
      .filter(({ entries }) => entries.length > 0)
      .map(({ title, note, entries }) => ({
        title,
        note,
        cards: entries.map((entry) => card(catalogue, entry)),
      })),
  };
}

/** 图11 → 11. */
const numberOf = ({ data }: Entry<'figures'>): number =>
  Number(data.survey?.no?.replace('图', '') ?? 0);

const digits = '〇一二三四五六七八九';

/** Where the figure stands in its source, so that places sort as they are read: 一(四) → 1(4). */
const placeOf = ({ data }: Entry<'figures'>): string =>
  (data.sources?.[0]?.at ?? '').replace(/[一二三四五六七八九]/g, (numeral) =>
    String(digits.indexOf(numeral)),
  );

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function card(catalogue: Catalogue, entry: Entry<'figures'>): FigureCard {
  const { title, survey, totals = [], summary } = entry.data;
  return {
    link: entryLink(siteOf(catalogue), entry),
    no: survey?.no ?? '',
    question: survey?.question ?? summary,
    chart: survey && surveyChart(title, survey),
    told: survey
      ? firstShare(survey)
      : totals
          .slice(0, 2)
          .map((metric) => `${metric.label} ${numberText(metric)} ${metric.unit}`)
          .join('；'),
  };
}

/** The first printed value, or that none is printed. */
function firstShare({ values, unit }: NonNullable<Entry<'figures'>['data']['survey']>): string {
  const first = values.find(({ value }) => value !== undefined);
  return first
    ? `${first.label} ${valueText(first, unit)}`
    : t.statistics.missing(values.length, values.length);
}
