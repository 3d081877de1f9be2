import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { collectionNames } from '#schema/collection-name';

/** Lies in a generated folder; a dot file, so the hall does not see it. */
const mark = '.shaitu-generated';

/**
 * Makes an empty content folder with the folders of all collections. One that was generated before
 * is emptied; throws when there is anything else in it, so that nobody's content is overwritten.
 */
export function freshFolder(directory: string): void {
  const there = existsSync(directory) ? readdirSync(directory) : [];
  if (there.length > 0 && !there.includes(mark))
    throw new Error(`${directory} 里已有别的文件，没有动它。请换一个空文件夹。`);
  for (const name of ['hall.yaml', ...collectionNames])
    rmSync(path.join(directory, name), { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  // First the mark: a broken-off run may be repeated.
  writeFileSync(path.join(directory, mark), '虚构内容，由 npm run generate 生成，可以整个删除。\n');
}
