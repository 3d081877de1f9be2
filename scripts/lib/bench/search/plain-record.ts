import { fold } from '#search/fold';
import { recordText } from '#search/record-text';
import type { SearchRecord } from '#search/record';

/** A record as plain search sees it: no index, no tokens, only folded strings to look into. */
export interface PlainRecord {
  url: string;
  /** Code of the collection: `craftsmen`, … */
  collection: string;
  /** All that can be searched. */
  text: string;
  /** Title and aliases; the title first. */
  names: readonly string[];
}

export const plainRecord = (record: SearchRecord): PlainRecord => ({
  url: record.url,
  collection: record.facets.collection?.[0]?.[0] ?? '',
  text: fold(recordText(record)),
  names: [record.title, ...record.aliases].map(fold),
});
