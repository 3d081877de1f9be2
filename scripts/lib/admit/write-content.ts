import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '#schema/problem';
import { readBlobs } from './blobs.ts';

/** How a file begins that stands for another kept elsewhere (Git LFS specification, v1). */
const pointer = Buffer.from('version https://git-lfs.github.com/spec/');

/** Throws unless the folder is empty or not there: what is left in it would pass for admitted. */
export function mustBeEmpty(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (!found.isDirectory() || readdirSync(folder).length > 0)
    throw new Error(`“${folder}”里已经有东西：换一个空文件夹，或先删掉它。`);
}

/**
 * Writes files from a repository's objects below `folder` as plain files, whatever mode git keeps.
 * A Git LFS pointer among the `admitted` is told and not written. Throws on a path that would leave
 * the folder, and when a file is there already.
 */
export async function writeContent(
  repository: string,
  files: ReadonlyMap<string, string>,
  admitted: ReadonlySet<string>,
  folder: string,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const root = path.resolve(folder);
  const waiting = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const paths = waiting.map(([file]) => file).values();
  for await (const bytes of readBlobs(
    repository,
    waiting.map(([, blob]) => blob),
  )) {
    const file = paths.next().value ?? '';
    const place = path.resolve(root, file);
    if (!place.startsWith(root + path.sep)) throw new Error(`路径越出了文件夹：${file}`);
    if (admitted.has(file) && bytes.subarray(0, pointer.length).equals(pointer)) {
      problems.push(isPointer(file));
      continue;
    }
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, bytes, { flag: 'wx', mode: 0o644 });
  }
  return problems;
}

const isPointer = (file: string): Problem => ({
  file,
  line: 1,
  column: 1,
  rule: 'files/pointer',
  message: '这是 Git LFS 的指针，不是文件本身',
  suggestion: '直接提交文件，不用 Git LFS。',
});
