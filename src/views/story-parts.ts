import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { photosOf, artworkOf } from './artwork-of.ts';
import type { PhotoRecord } from './artwork.ts';
import { surveyChart } from './charts.ts';
import type { Chart } from './charts.ts';
import type { CitedNumber } from './cited-number.ts';
import { markText } from './cite-text.ts';
import { numberText } from './number-text.ts';
import { entryPath } from './site.ts';

/** A figure inside a story: bars of a survey, or published totals. Its marks are still to number. */
export interface StoryFigure {
  readonly title: string;
  /** Path below the base, which `storyPage` puts before every link of a story. */
  readonly path: string;
  readonly marks: string;
  readonly chart?: Chart;
  readonly totals?: readonly CitedNumber[];
}

/** What the components in a story's body may show. */
export interface StoryParts {
  /** The story's own picture by its file name. */
  readonly photo: (file: string) => PhotoRecord | undefined;
  /** A published figure by its slug. */
  readonly figure: (slug: string) => StoryFigure | undefined;
}

/** Gathers what the components of one story may show. */
export function storyParts(catalogue: Catalogue, entry: Entry<'stories'>): StoryParts {
  const cover = artworkOf(catalogue, entry);
  const photos = [...(cover.kind === 'photo' ? [cover] : []), ...photosOf(entry)];
  return {
    photo: (file) => photos.find(({ name }) => name.endsWith(`/${file}`)),
    figure: (slug) => {
      const figure = catalogue.find('figures', slug);
      return figure && storyFigure(figure);
    },
  };
}

function storyFigure(entry: Entry<'figures'>): StoryFigure {
  const { title, survey, totals, sources = [] } = entry.data;
  return {
    title,
    path: entryPath(entry),
    marks: markText(sources),
    ...(survey ? { chart: surveyChart(title, survey) } : {}),
    ...(totals
      ? {
          totals: totals.map((metric) => ({
            value: numberText(metric),
            unit: metric.unit,
            label: metric.label,
            period: metric.period,
            marks: markText(metric.sources),
          })),
        }
      : {}),
  };
}
