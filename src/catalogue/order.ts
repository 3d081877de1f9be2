import type { AnyEntry } from './entry.ts';

/** Pinyin order, as Chinese readers look names up. */
const collator = new Intl.Collator('zh-CN-u-co-pinyin', { numeric: true });

/** Compares two names or titles in pinyin order; equal ones by code point, to stay deterministic. */
const compareTitles = (a: string, b: string): number =>
  collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);

/** The order in which a hall shows its entries: dated ones newest first, then by title. */
export function compareEntries(a: AnyEntry, b: AnyEntry): number {
  const [dateA, dateB] = [dateOf(a), dateOf(b)];
  if (dateA !== dateB) return dateA < dateB ? 1 : -1;
  return compareTitles(a.data.title, b.data.title) || (a.slug < b.slug ? -1 : 1);
}

const dateOf = (entry: AnyEntry): string =>
  (entry.collection === 'outcomes' ? entry.data.date : undefined) ?? '';
