import { utf8 } from '#gate/utf8';
import { git } from './git.ts';

/** A file as git keeps it. */
export interface TreeFile {
  /** With `/`; undefined when the name is not UTF-8. */
  path: string | undefined;
  /** The name's bytes as Latin-1, for a name that is not UTF-8. */
  raw: string;
  /** 100644, 100755, 120000 (link), 160000 (submodule). */
  mode: string;
  blob: string;
}

/** A file that the request adds, changes or (`mode` 000000) deletes. */
export type Change = TreeFile;

const named = (raw: string): string | undefined =>
  utf8(Buffer.from(raw, 'latin1'), { keepMark: true });

/** Git's answers with `-z`: bytes kept as Latin-1, parted by NUL, so that no name can forge a line. */
const parts = (answer: Buffer): string[] => answer.toString('latin1').split('\0').slice(0, -1);

/** Every file below `folder` in a commit. */
export function filesIn(repository: string, commit: string, folder: string): TreeFile[] {
  const answer = git(repository, ['ls-tree', '-r', '-z', '--full-tree', commit, '--', folder]);
  return parts(answer).map((part) => {
    const tab = part.indexOf('\t');
    const [mode = '', , blob = ''] = part.slice(0, tab).split(' ');
    const raw = part.slice(tab + 1);
    return { path: named(raw), raw, mode, blob };
  });
}

/** What changed from one commit to another, renames told as a deletion and an addition. */
export function changesBetween(repository: string, from: string, to: string): Change[] {
  const options = ['-r', '-z', '--raw', '--no-renames', '--no-abbrev', '--ignore-submodules=none'];
  const answer = parts(git(repository, ['diff-tree', ...options, from, to]));
  return answer.flatMap((head, i) => {
    if (i % 2 === 1) return [];
    const [, mode = '', , blob = ''] = head.split(' ');
    const raw = answer[i + 1] ?? '';
    return [{ path: named(raw), raw, mode, blob }];
  });
}
