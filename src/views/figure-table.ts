import type { Entry } from '#catalogue/entry';
import { t } from '#i18n/t';
import { valueText } from './charts.ts';
import { numberText } from './number-text.ts';

/** The values of a figure as rows: what is counted, how much, and what is to be known of it. */
export interface FigureTable {
  /** The third, for notes, only where a row has one. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly value: string;
    readonly missing: boolean;
    readonly note: string;
  }[];
}

/** The table that is the twin of the figure's chart or nameplate. */
export function figureTable({ survey, totals = [] }: Entry<'figures'>['data']): FigureTable {
  const words = t.statistics.table;
  if (!survey)
    return {
      columns: [t.tables.name, words.value, words.period],
      rows: totals.map((metric) => ({
        label: metric.label,
        value: `${numberText(metric)} ${metric.unit}`,
        missing: false,
        note: sentence(metric.period, metric.note),
      })),
    };
  const { unit, values } = survey;
  return {
    columns: [
      words.option,
      unit === '%' ? words.share : words.people,
      ...(values.some(({ note, misprint }) => note ?? misprint) ? [words.note] : []),
    ],
    rows: values.map((value) => ({
      label: value.label,
      value: valueText(value, unit),
      missing: value.value === undefined,
      note: sentence(value.misprint && t.statistics.likely(value.misprint.likely), value.note),
    })),
  };
}

const sentence = (...parts: (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join('；');
