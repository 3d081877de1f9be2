import { createHash } from 'node:crypto';
import type { SearchRecord } from './record.ts';

/** More records than this go into several bundles: Pagefind takes 0.3 GB for each 1,000 of them. */
const ONE_BUNDLE = 5000;

/** About so large are the bundles of a hall that needs several. */
const BUNDLE_SIZE = 4000;

/**
 * The records in bundles, each sorted by URL. Which bundle a record goes to depends on its URL and
 * the number of bundles, so that a changed entry changes one bundle, as long as their number stays.
 * `size` is for tests.
 */
export function splitRecords(
  records: readonly SearchRecord[],
  size = records.length > ONE_BUNDLE ? BUNDLE_SIZE : ONE_BUNDLE,
): SearchRecord[][] {
  const count = Math.ceil(records.length / size);
  const bundles = Array.from({ length: count }, (): SearchRecord[] => []);
  for (const record of records.toSorted((a, b) => (a.url < b.url ? -1 : 1)))
    bundles[count === 1 ? 0 : numberOf(record.url) % count]?.push(record);
  return bundles.filter((bundle) => bundle.length > 0);
}

const numberOf = (url: string): number => createHash('sha256').update(url).digest().readUInt32BE();
