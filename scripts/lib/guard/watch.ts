import type { ChildProcess } from 'node:child_process';
import type { Note } from './note.ts';
import { residentMegabytes } from './resident.ts';

/** What one file may cost the process that reads it. */
export interface Limits {
  /** Seconds without a new note. */
  readonly seconds: number;
  /** Megabytes by which resident memory may grow while one file is read. */
  readonly megabytes: number;
}

/** Why a process was ended before its work was done. */
export type Stop = 'time' | 'memory';

/** How often a process is looked at, in milliseconds. */
const interval = 200;
/** After so many looks at one and the same file it is told that the check is still at it. */
const slow = 15;

/**
 * Looks at a process from time to time, and ends it when one file takes more than `limits` allow.
 * Between files it is left alone: what runs there are the project's own rules over values that have
 * passed. Gives a function that stops watching and says why the process was ended, if it was.
 */
export function watch(
  child: ChildProcess,
  read: () => Note,
  limits: Limits,
  onSlow: (file: string) => void,
): () => Stop | undefined {
  let at: Note = { count: -1, file: undefined };
  let before = 0;
  let last = 0;
  let looks = 0;
  let stop: Stop | undefined;
  const timer = setInterval(() => {
    const note = read();
    const memory = residentMegabytes(child.pid ?? 0) ?? 0;
    if (note.count !== at.count) {
      at = note;
      before = last;
      looks = 0;
    }
    last = memory;
    looks += 1;
    if (note.file === undefined) return;
    if (looks === slow) onSlow(note.file);
    if (looks * interval > limits.seconds * 1000) end('time');
    else if (memory - before > limits.megabytes) end('memory');
  }, interval);
  return () => {
    clearInterval(timer);
    return stop;
  };

  function end(reason: Stop): void {
    stop ??= reason;
    child.kill('SIGKILL');
  }
}
