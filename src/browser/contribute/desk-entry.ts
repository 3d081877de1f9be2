import { fileExtension } from '#schema/collection-name';
import type { PageCollection } from '#schema/collection-name';
import { bodyText } from '#writer/body-text';
import { entryText } from '#writer/entry-text';
import type { EntryFields } from '#writer/entry-text';

/** A source that is written together with an entry. */
export interface DeskSource {
  readonly slug: string;
  readonly fields: EntryFields;
}

/** An entry as it lies on the desk. */
export interface DeskEntry {
  readonly collection: PageCollection;
  readonly slug: string;
  readonly fields: EntryFields;
  /** The body as typed, and the pieces of a loaded one that are kept letter for letter. */
  readonly body: string;
  readonly kept: readonly string[];
  readonly sources: readonly DeskSource[];
  /** Path below the content folder of the file that is changed; absent for a new entry. */
  readonly file?: string;
}

/** A file of an entry, its path below the content folder. */
export interface DeskFile {
  readonly file: string;
  readonly text: string;
}

/** Where an entry's file lies; one with pictures has a folder of its own. */
export function fileOf({ collection, slug, file, fields }: DeskEntry): string {
  if (file !== undefined) return file;
  const extension = fileExtension(collection);
  const folder = fields.cover !== undefined || fields.media !== undefined;
  return `${collection}/${slug}${folder ? '/index' : ''}${extension}`;
}

/** The sources that go along, as entries. */
export const sourceEntries = (entry: DeskEntry): DeskEntry[] =>
  entry.sources.map(({ slug, fields }) => ({
    collection: 'sources',
    slug,
    fields,
    body: '',
    kept: [],
    sources: [],
  }));

/** The files of an entry and of the sources written with it, the entry's own first. */
export const filesOf = (entry: DeskEntry): DeskFile[] =>
  [entry, ...sourceEntries(entry)].map((one) => ({
    file: fileOf(one),
    text: entryText(one.collection, one.fields, bodyText(one.body, one.kept)),
  }));
