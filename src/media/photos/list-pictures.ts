import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isPictureName } from '#gate/picture/type';

/**
 * Names of the files called pictures that lie beside entries, `<collection>/<slug>/<file>` below the
 * content folder, in byte order.
 */
export const listPictures = (directory: string): string[] =>
  foldersIn(directory)
    .flatMap((collection) =>
      foldersIn(join(directory, collection)).map((slug) => `${collection}/${slug}`),
    )
    .flatMap((folder) =>
      readdirSync(join(directory, folder))
        .filter(isPictureName)
        .map((name) => `${folder}/${name}`),
    )
    .sort();

const foldersIn = (directory: string): string[] =>
  readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name);
