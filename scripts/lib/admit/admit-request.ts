import type { Problem } from '#schema/problem';
import { shortened } from '../inspect/shortened.ts';
import { sizesOf } from './blobs.ts';
import { commitOf, forkOf } from './git.ts';
import { planRequest } from './plan-request.ts';
import { requestLimits } from './request-limits.ts';
import type { RequestLimits } from './request-limits.ts';
import { changesBetween, filesIn } from './tree-files.ts';
import { weighRequest } from './weigh-request.ts';
import { mustBeEmpty, writeContent } from './write-content.ts';

export interface RequestOrder {
  /** A folder of the repository that has both commits. */
  repository: string;
  /** The branch the request is for, and the request's last commit: any name git knows. */
  base: string;
  head: string;
  /** Where the content goes, as `<to>/content`. */
  to: string;
  limits?: RequestLimits;
}

export interface Admission {
  problems: Problem[];
  admitted: number;
  deleted: number;
}

/**
 * Takes a request without checking it out or running anything of it: what it changes since it left
 * the base is listed from git's objects, only regular files below `content/` within the limits are
 * read, and the base's content with them goes to `<to>/content`. Files of the problems are paths of
 * the repository, control characters written out. Throws when a commit is not there, or the two have
 * no common history, or `to` is not empty.
 */
export async function admitRequest(order: RequestOrder): Promise<Admission> {
  const { repository, to, limits = requestLimits } = order;
  mustBeEmpty(to);
  const base = commitOf(repository, order.base);
  const head = commitOf(repository, order.head);
  const content = filesIn(repository, base, 'content');
  const changes = changesBetween(repository, forkOf(repository, base, head), head);
  const { files, admitted, deleted, problems } = planRequest(content, changes);
  const known = new Map(content.map(({ path, blob }) => [path, blob]));
  const sizes = sizesOf(
    repository,
    [...admitted].map((path) => files.get(path) ?? ''),
  );
  const heavy = weighRequest(
    new Map([...admitted].map((path) => [path, sizes.get(files.get(path) ?? '')])),
    limits,
  );
  for (const { file, rule } of heavy)
    for (const path of rule === 'request/size' ? [...admitted] : [file]) {
      const before = known.get(path);
      admitted.delete(path);
      if (before === undefined) files.delete(path);
      else files.set(path, before);
    }
  const pointers = await writeContent(repository, files, admitted, to);
  const all = [...problems, ...heavy, ...pointers].map((problem) => ({
    ...problem,
    file: shortened(problem.file),
    message: problem.message.replaceAll(/\p{Cc}/gu, '�'),
  }));
  return { problems: all, admitted: admitted.size - pointers.length, deleted };
}
