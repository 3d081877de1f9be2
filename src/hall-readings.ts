import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '#reader/list-files';
import { readFiles } from '#reader/read-content';
import type { FileReading, Watched } from '#reader/read-content';
import { vocabularyNames } from '#schema/vocabulary-name';

export interface HallFolders extends Watched {
  /** The content folder. */
  directory: string;
  /** A folder whose vocabularies stand in for those that the hall does not bring itself. */
  vocabularies: string;
}

/** A file of the hall as far as it could be read, and the folder that it lies below. */
type HallReading = FileReading & { readonly at: ContentFile; readonly directory: string };

/**
 * The files of a hall, one by one: `files` are its own, below its content folder. A hall without any
 * gets no vocabularies either; what is wrong with those that are shipped is not the hall's to mend.
 */
export function* hallReadings(
  folders: HallFolders,
  files: readonly ContentFile[],
): Generator<HallReading> {
  const { directory, vocabularies } = folders;
  if (files.length === 0) return;
  for (const reading of readFiles(directory, files, folders)) yield { ...reading, directory };
  const shipped = shippedVocabularies(vocabularies, files);
  for (const { at, raw } of readFiles(vocabularies, shipped))
    if (raw) yield { at, raw, problems: [], directory: vocabularies };
}

/** A hall need not bring the closed lists; those it lacks are the ones shipped with Shaitu. */
function shippedVocabularies(directory: string, files: readonly ContentFile[]): ContentFile[] {
  const own = new Set(
    files.flatMap(({ collection, slug }) => (collection === 'vocabularies' ? [slug] : [])),
  );
  return vocabularyNames
    .filter((name) => !own.has(name))
    .map((slug) => ({
      file: `vocabularies/${slug}.yaml`,
      collection: 'vocabularies' as const,
      slug,
    }))
    .filter(({ file }) => existsSync(join(directory, file)));
}
