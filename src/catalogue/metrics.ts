import type { Metric } from '#schema/evidence';
import type { AnyEntry } from './entry.ts';

/** A number of an entry and where in its file it stands. */
export interface PlacedMetric {
  readonly path: (string | number)[];
  readonly metric: Metric;
}

/** Every published number of an entry: its own, its totals, those of its editions. */
export function metricsOf({ collection, data }: AnyEntry): PlacedMetric[] {
  const own = 'metrics' in data ? placed(['metrics'], data.metrics) : [];
  if (collection === 'figures') return placed(['totals'], data.totals);
  if (collection !== 'programmes') return own;
  const editions = (data.editions ?? []).flatMap(({ metrics }, i) =>
    placed(['editions', i, 'metrics'], metrics),
  );
  return [...own, ...editions];
}

const placed = (path: (string | number)[], metrics: readonly Metric[] = []): PlacedMetric[] =>
  metrics.map((metric, i) => ({ path: [...path, i], metric }));
