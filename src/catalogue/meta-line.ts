import type { Catalogue } from './catalogue.ts';
import type { AnyEntry } from './entry.ts';

/** Employer or publisher, place and year of an entry, as far as it has them, in one short line. */
export function metaLine(catalogue: Catalogue, { data }: AnyEntry): string {
  const region = 'region' in data ? data.region : undefined;
  const place = region === undefined ? undefined : catalogue.term('regions', region);
  const parts = [
    'employer' in data ? data.employer?.name : undefined,
    'publisher' in data ? data.publisher : undefined,
    place?.['zh-CN'] ?? region,
    'date' in data ? data.date?.slice(0, 4) : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}
