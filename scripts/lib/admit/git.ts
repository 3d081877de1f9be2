import { spawnSync } from 'node:child_process';
import { shortened } from '../inspect/shortened.ts';

/** Nothing a repository says may start a program, fetch, or stand in for another object. */
export const quietGit = {
  args: ['--no-replace-objects', '--literal-pathspecs', '-c', 'core.fsmonitor=false'],
  environment: {
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    LC_ALL: 'C',
  },
} as const;

/** Room for the list of a hundred thousand files. */
const maxBuffer = 256 * 1024 * 1024;

/**
 * What a git command answers about the repository in `folder`, objects only: no work tree is read.
 * Throws with git's own last line when it fails.
 */
export function git(folder: string, args: readonly string[], input = ''): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', [...quietGit.args, ...args], {
    cwd: folder,
    env: { ...process.env, ...quietGit.environment },
    input,
    maxBuffer,
  });
  if (error) throw new Error(`git 没有做完：${error.message}`);
  if (status === 0) return stdout;
  const said = stderr.toString('utf8').trim().split('\n').at(-1) ?? '';
  throw new Error(`git ${args[0] ?? ''} 没有做完：${shortened(said)}`);
}

/** The full name of the commit that a branch, tag or name leads to. Throws when there is none. */
export function commitOf(folder: string, name: string): string {
  try {
    const wanted = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    return git(folder, wanted).toString('latin1').trim();
  } catch (error) {
    throw new Error(`这个仓库里没有提交“${shortened(name)}”：先 git fetch 取来。`, {
      cause: error,
    });
  }
}

/** The commit where `head` left `base`. Throws when the two share no history that is here. */
export function forkOf(folder: string, base: string, head: string): string {
  try {
    return git(folder, ['merge-base', base, head]).toString('latin1').trim();
  } catch (error) {
    throw new Error('两个提交没有共同的历史：先 git fetch --unshallow 取来全部历史。', {
      cause: error,
    });
  }
}
