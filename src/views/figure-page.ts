import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { t } from '#i18n/t';
import type { Survey } from '#schema/figure';
import type { Bar } from './bar.ts';
import { bodyHtml } from './body.ts';
import { surveyChart } from './charts.ts';
import type { Chart } from './charts.ts';
import { startCitations } from './citations.ts';
import type { CitedHtml, PlateItem } from './evidence.ts';
import type { Fact } from './fact.ts';
import { fact } from './fact-rows.ts';
import { figureTable } from './figure-table.ts';
import type { FigureTable } from './figure-table.ts';
import type { Link } from './link.ts';
import { plateItem } from './plate.ts';
import { recordPage } from './record-page.ts';
import type { RecordPage } from './record-page.ts';
import { siteOf } from './site.ts';
import { termText } from './term-text.ts';

export interface FigurePage extends RecordPage {
  readonly facts: readonly Fact[];
  /** Published totals; a survey question has a chart instead. */
  readonly plate: readonly PlateItem[];
  readonly chart: Chart | undefined;
  /** How to read the bars that are not plain. */
  readonly legend: readonly string[];
  readonly table: FigureTable;
  readonly csv: Link;
  readonly body: CitedHtml | undefined;
}

/** A figure: the question and who was asked, its values, what the text around it says. */
export function figurePage(
  catalogue: Catalogue,
  entry: Entry<'figures'>,
  html: string,
): FigurePage {
  const { data, slug } = entry;
  const citations = startCitations(catalogue);
  const numbers = citations.numbers(data.sources);
  const told = {
    plate: (data.totals ?? []).map((metric) => plateItem(metric, citations)),
    chart: data.survey && surveyChart(data.title, data.survey, numbers),
    body: bodyHtml(catalogue, html, citations),
  };
  return {
    ...told,
    ...recordPage(catalogue, entry, citations),
    legend: told.chart ? legend(told.chart.bars) : [],
    table: figureTable(data),
    csv: { href: siteOf(catalogue).href(`/figures/${slug}.csv`), text: t.statistics.csv },
    facts: [
      ...(data.survey ? surveyFacts(data.survey) : []),
      ...fact(t.facts.region, termText(catalogue, 'regions', data.region)),
      ...fact(t.statistics.facts.paragraph, places(data.sources)),
    ],
  };
}

function surveyFacts({ no, caption, question, choice, choiceNote, base, values }: Survey): Fact[] {
  const words = t.statistics.facts;
  const absent = values.filter(({ value }) => value === undefined).length;
  const choiceText = t.statistics.choices[choice];
  return [
    ...fact(words.no, no ?? words.noNumber),
    ...fact(words.caption, caption ?? (no === undefined ? undefined : words.noCaption)),
    ...fact(words.question, question),
    ...fact(words.base, base),
    ...fact(words.choice, choiceNote === undefined ? choiceText : `${choiceText}（${choiceNote}）`),
    ...fact(words.missing, t.statistics.missing(absent, values.length)),
  ];
}

function legend(bars: readonly Bar[]): string[] {
  const { missing, rough } = t.statistics.legend;
  return [
    ...(bars.some(({ percent }) => percent === undefined) ? [missing] : []),
    ...(bars.some((bar) => bar.rough) ? [rough] : []),
  ];
}

/** Where in the sources the figure stands, each place once. */
const places = (sources: readonly { readonly at?: string | undefined }[] = []): string =>
  [...new Set(sources.flatMap(({ at }) => at ?? []))].join('、');
