import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { noteFile } from './note.ts';
import { watch } from './watch.ts';
import type { Limits, Stop } from './watch.ts';

/** A file at which a process stopped; `crash`: it ended by itself, as when a parser aborts. */
export interface StoppedFile {
  readonly file: string;
  readonly reason: Stop | 'crash';
}

export interface GuardedRun {
  /** The module that does the work, started anew with each file that stopped it left out. */
  readonly module: URL;
  /** Handed to it as its one argument, JSON, with `stopped` added. */
  readonly order: object;
  /** Its exit codes when it has done its work; any other means that it was stopped. */
  readonly done: readonly number[];
  readonly limits: Limits & {
    /** Megabytes of JavaScript values it may hold at all. */
    readonly heap: number;
    /** How many files are left out before the whole run is given up. */
    readonly restarts: number;
  };
  readonly environment: NodeJS.ProcessEnv;
  readonly onSlow: (file: string) => void;
}

export interface GuardedEnd {
  /** Undefined when the run was given up: it stopped where no file can be named, or at too many. */
  readonly code?: number;
  readonly stopped: readonly StoppedFile[];
  /** What the last process wrote to standard error. */
  readonly errors: string;
}

/**
 * Runs a module in a process of its own that reads untrusted files: when a parser crashes, hangs or
 * eats the memory, the file it was at is left out and the rest is done again. The module notes each
 * file by `noteWriter(noteDescriptor)` before it is touched. Standard output is passed on; what it
 * writes to standard error is given back, since a crash fills it with what only programmers read.
 */
export async function runGuarded(run: GuardedRun): Promise<GuardedEnd> {
  const stopped: StoppedFile[] = [];
  for (;;) {
    const { code, errors, at, reason } = await runOnce(run, stopped);
    if (run.done.includes(code)) return { code, stopped, errors };
    const known = stopped.some(({ file }) => file === at);
    if (at === undefined || known) return { stopped, errors };
    stopped.push({ file: at, reason });
    if (stopped.length > run.limits.restarts) return { stopped, errors: '' };
  }
}

async function runOnce(
  { module, order, limits, environment, onSlow }: GuardedRun,
  stopped: readonly StoppedFile[],
): Promise<{ code: number; at: string | undefined; errors: string } & Pick<StoppedFile, 'reason'>> {
  const note = noteFile();
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${limits.heap}`,
      // Most of what is read is kept, so a large nursery would only take memory.
      '--max-semi-space-size=4',
      fileURLToPath(module),
      JSON.stringify({ ...order, stopped }),
    ],
    { stdio: ['ignore', 'inherit', 'pipe', note.descriptor], env: environment },
  );
  const errors: Buffer[] = [];
  child.stderr?.on('data', (bytes: Buffer) => errors.push(bytes));
  const unwatch = watch(child, note.read, limits, onSlow);
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exit) => resolve(exit ?? -1));
  });
  const reason = unwatch() ?? 'crash';
  const { file: at } = note.read();
  note.remove();
  return { code, at, reason, errors: Buffer.concat(errors).toString() };
}
