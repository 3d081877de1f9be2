import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

export interface FolderSize {
  files: number;
  /** The files' own, whatever the blocks of the disk take. */
  bytes: number;
}

/** Counts what lies in a folder and below. */
export function folderSize(folder: string): FolderSize {
  const sizes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => statSync(path.join(parentPath, name)).size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
