import { readContent } from '#reader/read-content';
import type { RawFile } from '#reader/raw-file';
import type { CollectionName } from '#schema/collection-name';
import type { EntryFields } from '#writer/entry-text';
import type { Known } from '../import/names.ts';

/** An entry of the content folder as it is written, whether or not it is valid. */
export interface HallEntry {
  readonly collection: CollectionName;
  readonly slug: string;
  /** Path below the content folder. */
  readonly file: string;
  readonly fields: EntryFields;
  readonly body: string;
  readonly raw: RawFile;
}

/** The readable entries of a content folder. Throws when it has no hall.yaml: then it is none. */
export function hallEntries(directory: string): HallEntry[] {
  const { files, problems } = readContent(directory);
  const missing = problems.find(({ rule }) => rule === 'hall/missing');
  if (missing) throw new Error(`${directory} 不是内容文件夹：${missing.message}。`);
  return files.flatMap((raw) => {
    const { collection, slug, file, value, body } = raw;
    if (collection === 'hall' || !isFields(value)) return [];
    return [{ collection, slug, file, fields: value, body, raw }];
  });
}

const isFields = (value: unknown): value is EntryFields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The title of an entry; empty where it has none that is text. */
export const titleOf = ({ title }: EntryFields): string => (typeof title === 'string' ? title : '');

/** Slug → title of the entries, by collection. */
export function knownOf(
  entries: readonly Pick<HallEntry, 'collection' | 'slug' | 'fields'>[],
): Known {
  const known = new Map<CollectionName, Map<string, string>>();
  for (const { collection, slug, fields } of entries) {
    const titles = known.get(collection) ?? new Map<string, string>();
    known.set(collection, titles.set(slug, titleOf(fields)));
  }
  return known;
}
