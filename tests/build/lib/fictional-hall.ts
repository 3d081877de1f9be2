import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readSettings } from '../../../src/settings.ts';

/** Path inside a content folder → what stands in the file. */
export type Files = Readonly<Record<string, string | Buffer>>;

export interface Run {
  code: number;
  /** Both streams, in the order written. */
  output: string;
}

export interface FictionalHall {
  content: string;
  /** Where its site goes; not there before the first build. */
  out: string;
  /** `npm run build` behind its door, on this content. */
  build: (env?: NodeJS.ProcessEnv) => Promise<Run>;
  /** Any other program of the project, on this content. */
  run: (program: string, args: readonly string[]) => Promise<Run>;
  remove: () => void;
}

/** Writes a content folder, in the order of `files`, into the system's folder for such things. */
export function fictionalHall(files: Files): FictionalHall {
  const root = mkdtempSync(path.join(tmpdir(), 'shaitu-xu-gou-'));
  const content = path.join(root, 'content');
  const out = path.join(root, 'site');
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(content, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const place = { SHAITU_CONTENT: content, SHAITU_OUT: out };
  const start = (program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    new Promise<Run>((resolve) => {
      const options = { env: { ...process.env, ...place, ...env } };
      execFile(program, args, options, (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr });
      });
    });
  return {
    content,
    out,
    build: (env) => start(process.execPath, ['scripts/build.ts'], env),
    run: (program, args) => start(program, args),
    remove: () => {
      rmSync(root, { recursive: true });
      rmSync(readSettings(place).cache, { recursive: true, force: true });
    },
  };
}
