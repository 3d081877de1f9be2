import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The files of a content folder, by their paths below it with `/`. */
export interface Store {
  readonly read: (file: string) => Buffer;
  /** Puts a file in the place of the old one, whole or not at all. */
  readonly write: (file: string, bytes: Buffer | string) => void;
  /** Renames a file or a folder. */
  readonly move: (from: string, to: string) => void;
  /** The names in a folder, sorted; none for a folder that is not there. */
  readonly names: (folder: string) => readonly string[];
}

/** The folder as it is on the disk. */
export function diskStore(directory: string): Store {
  const at = (file: string): string => path.join(directory, file);
  return {
    read: (file) => readFileSync(at(file)),
    write: (file, bytes) => {
      // A dot file is left alone by whoever reads the folder meanwhile.
      const begun = path.join(path.dirname(at(file)), `.${path.basename(file)}.new`);
      rmSync(begun, { force: true });
      // A link that somebody put there is not written through.
      writeFileSync(begun, bytes, { flag: 'wx' });
      renameSync(begun, at(file));
    },
    move: (from, to) => renameSync(at(from), at(to)),
    names: (folder) => (existsSync(at(folder)) ? readdirSync(at(folder)).sort() : []),
  };
}

/** The same folder, in which changes are only remembered: what would be done, can be told. */
export function dryStore(directory: string): Store {
  const disk = diskStore(directory);
  const written = new Map<string, Buffer>();
  return {
    ...disk,
    read: (file) => written.get(file) ?? disk.read(file),
    write: (file, bytes) => void written.set(file, Buffer.from(bytes)),
    move: () => undefined,
  };
}
