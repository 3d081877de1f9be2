import { fileExtension, isCollectionName } from '#schema/collection-name';
import { isSlug } from '#schema/field';
import { picture } from '#schema/picture';
import type { Problem } from '#schema/problem';
import { pathProblems } from './paths.ts';
import type { PathEntry } from './paths.ts';

const folder = 'content/';
/** Git keeps no empty folders; this file, empty itself, keeps one. */
const keeper = '.gitkeep';

/**
 * What is wrong with the files of a pull request, before one of them is opened. Paths are those of
 * the repository (`content/outcomes/a.md`), in `entries` and in the answer.
 */
export function requestProblems(entries: readonly PathEntry[]): Problem[] {
  const inside = entries.filter(({ path }) => path.startsWith(folder));
  return [
    ...entries.filter(({ path }) => !path.startsWith(folder)).map(outside),
    ...pathProblems(entries),
    ...inside
      .filter(({ path }) => !belongs(path.slice(folder.length)))
      .map(({ path }) =>
        problem(
          path,
          'files/unknown',
          '这里不收这个文件',
          '可以有 content/类别/编号.md、content/类别/编号/index.md 和它旁边的照片（小写字母的 .jpg、.png、.webp）。',
        ),
      ),
  ];
}

const outside = ({ path }: PathEntry): Problem =>
  problem(
    path,
    'path/outside',
    '这个文件不在 content 里，投稿不能改它',
    '只改 content 里的文件；要改程序，另外和维护的人商量。',
  );

/** Whether a hall may hold a file of this path: `hall.yaml`, an entry, a picture beside an entry. */
function belongs(path: string): boolean {
  const [collection = '', name = '', file, ...more] = path.split('/');
  if (path === 'hall.yaml' || path === keeper) return true;
  if (!isCollectionName(collection) || more.length > 0) return false;
  const extension = fileExtension(collection);
  if (file === undefined)
    return (
      name === keeper || (name.endsWith(extension) && isSlug(name.slice(0, -extension.length)))
    );
  if (extension === '.yaml' || !isSlug(name)) return false;
  return file === `index${extension}` || picture.shape.src.safeParse(file).success;
}

const problem = (
  file: string,
  rule: 'path/outside' | 'files/unknown',
  message: string,
  suggestion: string,
): Problem => ({ file, line: 1, column: 1, rule, message, suggestion });
