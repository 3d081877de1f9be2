import { lstatSync } from 'node:fs';
import path from 'node:path';
import { collectionNames, fileExtension } from '#schema/collection-name';
import type { CollectionName } from '#schema/collection-name';

/** A file that looks like an entry, whether or not its name may stay. */
export interface FixableFile {
  /** Path below the content folder, with `/`. */
  readonly file: string;
  readonly collection: CollectionName | 'hall';
  /** What its slug is made of: the name of the file, or of the folder of an `index`. */
  readonly stem: string;
  /** What is renamed with the slug: the file, or its folder. */
  readonly owner: string;
}

/**
 * The plain files of a content folder that are meant as entries, in the order of their paths. Links,
 * dot files and everything else are none of our business: the check tells them.
 */
export function fixableFiles(
  directory: string,
  names: (folder: string) => readonly string[],
): FixableFile[] {
  const isFile = (file: string): boolean =>
    lstatSync(path.join(directory, file), { throwIfNoEntry: false })?.isFile() === true;
  const isFolder = (file: string): boolean =>
    lstatSync(path.join(directory, file), { throwIfNoEntry: false })?.isDirectory() === true;
  const hall: FixableFile[] = isFile('hall.yaml')
    ? [{ file: 'hall.yaml', collection: 'hall', stem: 'hall', owner: 'hall.yaml' }]
    : [];
  return [...hall, ...collectionNames.flatMap(inCollection)];

  function inCollection(collection: CollectionName): FixableFile[] {
    const extension = fileExtension(collection);
    if (!isFolder(collection)) return [];
    return names(collection).flatMap((name): FixableFile[] => {
      const owner = `${collection}/${name}`;
      if (name.startsWith('.')) return [];
      if (isFolder(owner)) {
        const file = `${owner}/index${extension}`;
        return extension !== '.yaml' && isFile(file)
          ? [{ file, collection, stem: name, owner }]
          : [];
      }
      return name.toLowerCase().endsWith(extension) && isFile(owner)
        ? [{ file: owner, collection, stem: name.slice(0, -extension.length), owner }]
        : [];
    });
  }
}
