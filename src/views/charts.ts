import type { Catalogue } from '#catalogue/catalogue';
import type { Bar } from './bar.ts';
import type { Citations } from './citations.ts';

/** A survey figure as bars, with who was asked. */
export interface Chart {
  readonly title: string;
  readonly question: string;
  readonly base: string;
  readonly bars: readonly Bar[];
  readonly citations: readonly number[];
}

/** The survey figures that the hall picks for its home page. */
export const charts = (catalogue: Catalogue, citations: Citations): Chart[] =>
  (catalogue.hall.home?.figures ?? []).flatMap((slug) => {
    const figure = catalogue.find('figures', slug);
    const survey = figure?.data.survey;
    if (!figure || !survey) return [];
    return [
      {
        title: figure.data.title,
        question: survey.question,
        base: survey.base,
        bars: survey.values.map(({ label, value, note }) => ({
          label,
          ...(value === undefined ? {} : { percent: value }),
          ...(note === undefined ? {} : { note }),
        })),
        citations: citations.numbers(figure.data.sources),
      },
    ];
  });
