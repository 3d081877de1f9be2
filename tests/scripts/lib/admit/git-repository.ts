import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** An entry of a tree: its mode and its bytes; a submodule's bytes name a commit. */
export type Entry = readonly [mode: string, bytes: string | Buffer];

/** Files by path, each step of a path taken as it stands, even `..` or `.git`. */
export type Files = Readonly<Record<string, Entry>>;

export const text = (bytes: string | Buffer): Entry => ['100644', bytes];

export interface Repository {
  folder: string;
  /**
   * Makes a commit of these files alone; its name. No work tree is touched. Names are written as
   * UTF-8, those of `bytes` as Latin-1.
   */
  commit: (files: Files, parents?: readonly string[], bytes?: Files) => string;
  remove: () => void;
}

/** A repository in a folder of its own, filled with objects that git's own commands would refuse. */
export function gitRepository(): Repository {
  const folder = mkdtempSync(path.join(tmpdir(), 'shaitu-admit-'));
  const git = (args: readonly string[], input: string | Buffer = ''): string => {
    const { status, stdout, stderr } = spawnSync('git', args, {
      cwd: folder,
      input,
      env: {
        PATH: process.env.PATH,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        ...Object.fromEntries(
          ['AUTHOR', 'COMMITTER'].flatMap((who) => [
            [`GIT_${who}_NAME`, '虚构'],
            [`GIT_${who}_EMAIL`, 'xu-gou@example.org'],
            [`GIT_${who}_DATE`, '2026-11-21T00:00:00Z'],
          ]),
        ),
      },
    });
    if (status !== 0) throw new Error(stderr.toString('utf8'));
    return stdout.toString('latin1').trim();
  };
  git(['init', '--quiet', '--bare']);
  const blob = (bytes: string | Buffer) => git(['hash-object', '-w', '--stdin'], bytes);

  // Names are bytes as Latin-1, as `git mktree -z` takes them.
  function tree(files: ReadonlyMap<string, Entry>): string {
    const folders = new Map<string, Map<string, Entry>>();
    const lines: string[] = [];
    for (const [name, entry] of files) {
      const slash = name.indexOf('/');
      if (slash < 0) {
        const [mode, bytes] = entry;
        const submodule = mode === '160000';
        const id = submodule ? bytes.toString() : blob(bytes);
        lines.push(`${mode} ${submodule ? 'commit' : 'blob'} ${id}\t${name}\0`);
      } else {
        const top = name.slice(0, slash);
        const inside = folders.get(top) ?? new Map<string, Entry>();
        folders.set(top, inside.set(name.slice(slash + 1), entry));
      }
    }
    for (const [name, inside] of folders) lines.push(`040000 tree ${tree(inside)}\t${name}\0`);
    return git(['mktree', '-z', '--missing'], Buffer.from(lines.join(''), 'latin1'));
  }

  return {
    folder,
    commit: (files, parents = [], bytes = {}) => {
      const named = Object.entries(files).map(
        ([name, entry]) => [Buffer.from(name, 'utf8').toString('latin1'), entry] as const,
      );
      const root = tree(new Map([...named, ...Object.entries(bytes)]));
      return git([
        'commit-tree',
        ...parents.flatMap((parent) => ['-p', parent]),
        '-m',
        '虚构',
        root,
      ]);
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
