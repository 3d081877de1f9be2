import type { Metric } from '#schema/evidence';
import type { Citations } from './citations.ts';
import type { PlateItem } from './evidence.ts';
import { numberText } from './number-text.ts';

/** A published number as its nameplate shows it. */
export const plateItem = (metric: Metric, citations: Citations): PlateItem => ({
  value: numberText(metric),
  unit: metric.unit,
  label: metric.label,
  period: metric.period,
  ...(metric.proof === undefined ? {} : { proof: metric.proof }),
  ...(metric.note === undefined ? {} : { note: metric.note }),
  citations: citations.numbers(metric.sources),
});
