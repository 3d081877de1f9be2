import type { Catalogue } from '#catalogue/catalogue';
import { t } from '#i18n/t';
import type { Survey, SurveyValue } from '#schema/figure';
import { countAxis, shareAxis } from './axis.ts';
import type { Axis } from './axis.ts';
import type { Bar } from './bar.ts';
import type { Citations } from './citations.ts';

/** A survey figure as bars, with who was asked. */
export interface Chart {
  readonly title: string;
  readonly question: string;
  readonly base: string;
  readonly bars: readonly Bar[];
  readonly ticks: Axis['ticks'];
  readonly citations: readonly number[];
}

/** The survey figures that the hall picks for its home page. */
export const charts = (catalogue: Catalogue, citations: Citations): Chart[] =>
  (catalogue.hall.home?.figures ?? []).flatMap((slug) => {
    const figure = catalogue.find('figures', slug);
    const survey = figure?.data.survey;
    return figure && survey
      ? [surveyChart(figure.data.title, survey, citations.numbers(figure.data.sources))]
      : [];
  });

/** A survey question as a chart; shares on an axis up to 100 %, heads on one up to those asked. */
export function surveyChart(
  title: string,
  survey: Survey,
  citations: readonly number[] = [],
): Chart {
  const { question, base, unit, respondents, values } = survey;
  const axis = unit === '%' ? shareAxis() : countAxis(respondents ?? 0, unit);
  return {
    title,
    question,
    base,
    bars: values.map((value) => bar(value, unit, axis)),
    ticks: axis.ticks,
    citations,
  };
}

function bar(shown: SurveyValue, unit: string, axis: Axis): Bar {
  const { label, value, precision, misprint, note } = shown;
  return {
    label,
    ...(value === undefined ? {} : { percent: axis.place(value) }),
    text: valueText(shown, unit),
    rough: value !== undefined && precision !== undefined && precision !== '准确',
    ...(misprint === undefined ? {} : { likely: misprint.likely }),
    ...(note === undefined ? {} : { note }),
  };
}

/** `38.88%`, `约25%`, `超50%`; 缺 where the source prints nothing. */
export function valueText({ value, precision = '准确' }: SurveyValue, unit: string): string {
  if (value === undefined) return t.evidence.missing;
  return `${precision === '准确' ? '' : precision}${value}${unit}`;
}
