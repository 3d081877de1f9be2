import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Staged } from '../new/staged-copy.ts';

/**
 * Writes files below a content folder, all or none: each first under another name beside its place,
 * then all are renamed. Throws when the folder cannot be written; what was begun is gone then.
 */
export function writeEntries(content: string, files: readonly Staged[]): void {
  const places = files.map(({ file, text }) => {
    const place = path.join(content, file);
    // A dot file is left alone by whoever reads the folder meanwhile.
    return { place, begun: path.join(path.dirname(place), `.${path.basename(place)}.new`), text };
  });
  try {
    for (const { place, begun, text } of places) {
      mkdirSync(path.dirname(place), { recursive: true });
      writeFileSync(begun, text);
    }
  } catch (error) {
    for (const { begun } of places) rmSync(begun, { force: true });
    throw error;
  }
  for (const { place, begun } of places) renameSync(begun, place);
}
