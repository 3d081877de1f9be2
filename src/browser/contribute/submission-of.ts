import { collectionLabels } from '#schema/collection-name';
import { fileOf, filesOf } from './desk-entry.ts';
import type { DeskEntry } from './desk-entry.ts';
import type { DeskPictures } from './form/desk-pictures.ts';
import { picturesOf } from './pictures-of.ts';
import type { Submission } from './submission.ts';
import { wordOf } from './word-of.ts';

/** What leaves the desk of an entry: its file, the new sources, the pictures chosen for it. */
export function submissionOf(entry: DeskEntry, pictures: DeskPictures): Submission {
  const { collection, slug, fields, file } = entry;
  const folder = `content/${fileOf(entry).replace(/\/[^/]*$/, '')}`;
  const names = picturesOf(fields).map(({ src }) => src);
  return {
    title: wordOf(fields.title, collectionLabels[collection]),
    collection,
    slug,
    isNew: file === undefined,
    files: [
      ...filesOf(entry).map(({ file: at, text }) => ({ path: `content/${at}`, content: text })),
      ...pictures.files(folder, names),
    ],
  };
}
