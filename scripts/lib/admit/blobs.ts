import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ByteQueue } from './byte-queue.ts';
import { git, quietGit } from './git.ts';

/** The size of each blob in bytes, by its name; what is no blob or not there is left out. */
export function sizesOf(repository: string, blobs: readonly string[]): Map<string, number> {
  const sizes = new Map<string, number>();
  const asked = blobs.map((blob) => `${blob}\n`).join('');
  const answer = git(repository, ['cat-file', '--batch-check'], asked).toString('latin1');
  for (const line of answer.split('\n')) {
    const [name = '', type, size] = line.split(' ');
    if (type === 'blob') sizes.set(name, Number(size));
  }
  return sizes;
}

/**
 * The bytes of each blob, in the order asked, one at a time in memory. Throws when git breaks off
 * or answers anything but the blob.
 */
export async function* readBlobs(
  repository: string,
  blobs: readonly string[],
): AsyncGenerator<Buffer> {
  if (blobs.length === 0) return;
  const child = spawn('git', [...quietGit.args, 'cat-file', '--batch'], {
    cwd: repository,
    env: { ...process.env, ...quietGit.environment },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  child.stdin.end(blobs.map((blob) => `${blob}\n`).join(''));
  const bytes = new ByteQueue(child.stdout);
  try {
    for (const blob of blobs) {
      const [name, type, size] = (await bytes.line()).split(' ');
      if (name !== blob || type !== 'blob') throw new Error(`git 没有给出文件内容：${blob}`);
      yield await bytes.take(Number(size));
      await bytes.take(1);
    }
  } finally {
    child.kill();
    await ended;
  }
}
