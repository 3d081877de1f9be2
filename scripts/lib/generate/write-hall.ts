import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hallWords } from '../hall-terms.ts';
import { freshFolder } from './fresh-folder.ts';
import { hallFiles } from './hall-files.ts';

export interface HallOrder {
  /** From `fewestEntries` to `mostEntries`. */
  entries: number;
  seed: string;
  /** The content folder to write. */
  out: string;
  /** The content folder whose vocabularies the hall uses. */
  vocabularies: string;
}

/** Writes a fictional hall. Throws when the folder holds other people's files. */
export function writeHall({ entries, seed, out, vocabularies }: HallOrder): void {
  freshFolder(out);
  for (const { file, text } of hallFiles(entries, seed, hallWords(vocabularies, vocabularies))) {
    const place = path.join(out, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
}
