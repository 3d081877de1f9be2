import type { Catalogue } from '#catalogue/catalogue';
import type { AnyEntry } from '#catalogue/entry';
import { metricsOf } from '#catalogue/metrics';
import type { PlacedMetric } from '#catalogue/metrics';
import type { Metric } from '#schema/evidence';
import { finding } from './check.ts';
import type { Check } from './check.ts';

/** A number as it stands in a file. */
interface Stated extends PlacedMetric {
  readonly entry: AnyEntry;
}

/**
 * Entries that speak of each other, and all published totals, do not contradict each other on the
 * same figure: the same label for the same period, from the same place of a source, has the same
 * value wherever it stands. One that differs on purpose says why in its `note`.
 */
export const contradictions: Check = ({ catalogue }) => {
  const told = new Map<string, Stated[]>();
  return catalogue.all.flatMap((entry) => {
    const alike = (other: AnyEntry): boolean =>
      other === entry ||
      (holdsTotals(entry) && holdsTotals(other)) ||
      speaksOf(catalogue, entry, other) ||
      speaksOf(catalogue, other, entry);
    return metricsOf(entry).flatMap(({ path, metric }) => {
      if (metric.note !== undefined) return [];
      const here: Stated = { entry, path, metric };
      const rivals = keysOf(metric).flatMap((key) => {
        const before = told.get(key) ?? [];
        told.set(key, [...before, here]);
        return before.filter((other) => quantity(other) !== quantity(here) && alike(other.entry));
      });
      return [...new Set(rivals)].map((before) =>
        finding(
          entry,
          [...path, 'value'],
          'evidence/contradiction',
          `“${metric.label}”（${metric.period}）这里写 ${stated(here)}，${before.entry.file} 按同一出处写 ${stated(before)}`,
          '对照来源改对其中一个；两个都对，就在说明(note)里写清为什么不同。',
        ),
      );
    });
  });
};

/** A union answers for an entry; that does not make it speak of the same thing. */
const speaksOf = (catalogue: Catalogue, entry: AnyEntry, other: AnyEntry): boolean =>
  catalogue
    .referrers(other)
    .some((referrer) => referrer.entry === entry && referrer.field !== 'union');

/** Figures, programmes and unions state totals of a city, not of one exhibit. */
const holdsTotals = ({ collection }: AnyEntry): boolean =>
  collection === 'figures' || collection === 'programmes' || collection === 'unions';

/** The same figure: label, period, what is counted, and one place of one source. */
const keysOf = ({ label, period, unit, sources }: Metric): string[] =>
  sources.map(({ id, at = '' }) => [label, period, scaled(unit).counted, id, at].join(' '));

const factors: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 亿: 1e8 };

/** `亿元` → 元 by 10⁸: 13 亿元 and 130000 万元 are alike. */
function scaled(unit: string): { factor: number; counted: string } {
  const factor = unit.length === 1 ? undefined : factors[unit.slice(0, 1)];
  return factor === undefined ? { factor: 1, counted: unit } : { factor, counted: unit.slice(1) };
}

/** Value and precision as one text. */
const quantity = ({ metric: { value, unit, precision = '准确' } }: Stated): string =>
  `${precision} ${Number((value * scaled(unit).factor).toPrecision(12))}`;

const stated = ({ metric: { value, unit, precision } }: Stated): string =>
  `${precision === undefined || precision === '准确' ? '' : precision}${value} ${unit}`;
