import { copyFileSync, cpSync, linkSync, mkdirSync, mkdtempSync } from 'node:fs';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isPictureName } from '#gate/picture/type';
import { listPictures } from '#media/photos/list-pictures';

/** A file that is about to be written, by its path below the content folder. */
export interface Staged {
  readonly file: string;
  readonly text: string;
}

/** A change of a content folder: what goes, and then what is written. */
export interface StagedChange {
  readonly removed?: readonly string[];
  readonly files: readonly Staged[];
}

/**
 * A copy of a content folder with a change made to it, in the system's folder for such things; who
 * asks for it removes it. Pictures come along only where they are asked for.
 */
export function stagedCopy(
  content: string,
  { removed = [], files }: StagedChange,
  withPictures = false,
): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'shaitu-staged-'));
  cpSync(content, copy, { recursive: true, filter: (name) => !isPictureName(name) });
  if (withPictures)
    for (const name of listPictures(content))
      linkOrCopy(path.join(content, name), path.join(copy, name));
  for (const name of removed) rmSync(path.join(copy, name), { recursive: true, force: true });
  for (const { file, text } of files) {
    const place = path.join(copy, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
  return copy;
}

/** A link costs no space, but only works on one disk. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    copyFileSync(from, to);
  }
}
