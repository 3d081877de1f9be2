import type { Metric } from '#schema/evidence';

/**
 * A number as the source states it: `900+` for 超, `约5` for 约. Digits are not grouped; the
 * documents do not group them either.
 */
export function numberText({ value, precision }: Pick<Metric, 'value' | 'precision'>): string {
  if (precision === '超') return `${value}+`;
  return precision === '约' ? `约${value}` : String(value);
}

/** What fits on a drawing, in widths of a Chinese character. */
const drawingWidth = 14;

/**
 * A metric short enough to letter on a drawing: `专利 900+ 项`. Undefined when it is too long: a
 * number that does not say what it counts tells nothing.
 */
export function metricText(metric: Metric): string | undefined {
  const text = `${metric.label} ${numberText(metric)} ${metric.unit}`;
  const width = [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 1 : 0.55), 0);
  return width <= drawingWidth ? text : undefined;
}
