import type { Metric } from '#schema/evidence';

/**
 * A number as the source states it: `900+` for 超, `约 5` for 约. Digits are not grouped; the
 * documents do not group them either.
 */
export function numberText({ value, precision }: Pick<Metric, 'value' | 'precision'>): string {
  if (precision === '超') return `${value}+`;
  return precision === '约' ? `约${value}` : String(value);
}

/** A metric short enough to letter on a drawing: `专利 900+ 项`; undefined when it is too long. */
export function metricText(metric: Metric): string | undefined {
  const number = `${numberText(metric)} ${metric.unit}`;
  const full = `${metric.label} ${number}`;
  return full.length <= 14 ? full : number.length <= 14 ? number : undefined;
}
