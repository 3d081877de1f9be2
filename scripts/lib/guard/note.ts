import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The file descriptor by which a guarded process says what it is at. */
export const noteDescriptor = 3;

/** What a guarded process is at; `count` rises with every note. */
export interface Note {
  readonly count: number;
  /** Undefined while no file is read or parsed. */
  readonly file: string | undefined;
}

const countBytes = 6;
const lengthBytes = 2;
const head = countBytes + lengthBytes;

/**
 * A note that is written over again and again, at one place of a file: unlike a message in a pipe
 * it wakes nobody, so noting every file of a large hall costs a few milliseconds.
 */
export function noteWriter(descriptor: number): (file: string | undefined) => void {
  let count = 0;
  let bytes = Buffer.alloc(1024);
  return (file = '') => {
    const length = Buffer.byteLength(file);
    if (head + length > bytes.length) bytes = Buffer.alloc(2 * (head + length));
    count += 1;
    bytes.writeUIntBE(count, 0, countBytes);
    bytes.writeUIntBE(length, countBytes, lengthBytes);
    bytes.write(file, head);
    writeSync(descriptor, bytes, 0, head + length, 0);
  };
}

/** A fresh place for notes, to be handed to one process; `remove` it when that has ended. */
export function noteFile(): { descriptor: number; read: () => Note; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'shaitu-note-'));
  const descriptor = openSync(path.join(folder, 'note'), 'w+');
  return {
    descriptor,
    read: () => {
      const bytes = Buffer.alloc(head + 2 ** (8 * lengthBytes));
      const size = readSync(descriptor, bytes, 0, bytes.length, 0);
      if (size < head) return { count: 0, file: undefined };
      const length = bytes.readUIntBE(countBytes, lengthBytes);
      const file = bytes.toString('utf8', head, head + length);
      return { count: bytes.readUIntBE(0, countBytes), file: file === '' ? undefined : file };
    },
    remove: () => {
      closeSync(descriptor);
      rmSync(folder, { recursive: true });
    },
  };
}
