import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { pathway } from '#catalogue/pathway';
import { t } from '#i18n/t';
import type { Citations } from './citations.ts';
import { dateText } from './date-text.ts';

/** One step of an innovation's way. */
export interface PathStepView {
  readonly station: string;
  /** Empty where no source dates it. */
  readonly date: string;
  readonly text: string;
  readonly citations: readonly number[];
}

/** The way of an outcome; a single step is no way. */
export function pathSteps(
  catalogue: Catalogue,
  entry: Entry<'outcomes'>,
  citations: Citations,
): PathStepView[] {
  const steps = pathway(catalogue, entry);
  if (steps.length < 2) return [];
  return steps.map(({ station, date, text, sources }) => ({
    station: t.browsing.stations[station],
    date: date === undefined ? '' : dateText(date),
    text,
    citations: citations.numbers(sources),
  }));
}
