import { lstatSync, readdirSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import type { PathEntry } from '#gate/paths';

/** What lies at a path, never following a link. */
export interface FolderEntry extends PathEntry {
  readonly mode: string;
  /** In bytes; 0 for what is no file. */
  readonly bytes: number;
}

/**
 * Everything that lies in a content folder, folders included, with the mode git would keep of it.
 * Dot files are left alone: they are the machine's, not the hall's; only a `.git` tells that a folder
 * is another repository.
 */
export function pathEntries(directory: string): FolderEntry[] {
  const entries = below(directory, '');
  // A drive without modes (FAT, some network drives) marks every file as a program.
  const hasModes = !entries.some(({ path, mode }) => path === 'hall.yaml' && mode === '100755');
  return hasModes
    ? entries
    : entries.map((entry) => (entry.mode === '100755' ? { ...entry, mode: '100644' } : entry));
}

function below(directory: string, folder: string): FolderEntry[] {
  const items = readdirSync(join(directory, folder), { withFileTypes: true });
  return items.filter(({ name }) => !name.startsWith('.')).flatMap((item) => look(item));

  function look(item: Dirent): FolderEntry[] {
    const path = folder === '' ? item.name : `${folder}/${item.name}`;
    if (item.isSymbolicLink()) return [{ path, mode: '120000', bytes: 0 }];
    if (item.isDirectory())
      return isRepository(join(directory, path))
        ? [{ path, mode: '160000', bytes: 0 }]
        : [{ path, mode: '040000', bytes: 0 }, ...below(directory, path)];
    const { mode, size } = lstatSync(join(directory, path));
    return [{ path, mode: (mode & 0o111) === 0 ? '100644' : '100755', bytes: size }];
  }
}

const isRepository = (directory: string): boolean =>
  readdirSync(directory).some((name) => name.toLowerCase() === '.git');
