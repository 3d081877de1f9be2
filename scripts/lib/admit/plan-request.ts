import { requestProblems } from '#gate/request';
import type { Problem } from '#schema/problem';
import { shortened } from '../inspect/shortened.ts';
import type { Change, TreeFile } from './tree-files.ts';

export interface Plan {
  /** The content after the request: the blob of each file by its path. */
  files: Map<string, string>;
  /** Paths that come from the request. */
  admitted: Set<string>;
  deleted: number;
  problems: Problem[];
}

const gone = '000000';
const folder = 'content/';
const settings = 'content/hall.yaml';

/**
 * What a request makes of a content folder. Its settings stay: `hall.yaml` says where entries are
 * sent, and so to whom an officer's token goes; no entry needs to change it.
 */
export function planRequest(content: readonly TreeFile[], changes: readonly Change[]): Plan {
  const own = changes.filter(({ path }) => path === settings);
  const plan = planFiles(
    content,
    changes.filter((change) => !own.includes(change)),
  );
  return { ...plan, problems: [...own.map(() => ofSettings), ...plan.problems] };
}

/**
 * Puts what a request changes upon the content as it is now, by lists alone: nothing is read or
 * written. Only regular files below `content/` are taken; whatever else is told, and left out.
 */
function planFiles(content: readonly TreeFile[], changes: readonly Change[]): Plan {
  const now = content.filter(isRegular);
  const files = new Map(now.map(({ path, blob }) => [path, blob]));
  const isOurs = ({ path }: TreeFile): boolean => path?.startsWith(folder) === true;
  const deletions = changes.filter((change) => change.mode === gone && isOurs(change));
  const arriving = changes.filter((change) => change.mode !== gone || !isOurs(change));
  for (const { path } of deletions) if (path !== undefined) files.delete(path);
  const kept = now.filter(({ path }) => files.has(path));
  const unnamed = arriving.filter(({ path }) => path === undefined);
  const named = arriving.filter(isNamed);
  const paths = new Set(named.map(({ path }) => path));
  const before = new Set(requestProblems(now).map(keyOf));
  // What lies outside is refused as it is; it must not make names inside look like collisions.
  const outside = named.filter((change) => !isOurs(change));
  const inside = named.filter(isOurs);
  const problems = [
    ...requestProblems(
      outside.map(({ path, mode }) => (mode === gone ? { path } : { path, mode })),
    ),
    ...requestProblems([...kept.filter(({ path }) => !paths.has(path)), ...inside]),
  ].filter((problem) => !before.has(keyOf(problem)));
  const refused = new Set(problems.map(({ file }) => file));
  const admitted = new Set<string>();
  for (const { path, blob } of inside.filter(isRegular)) {
    if (refused.has(path)) continue;
    files.set(path, blob);
    admitted.add(path);
  }
  return {
    files,
    admitted,
    deleted: deletions.length,
    problems: [...unnamed.map(notUtf8), ...problems],
  };
}

const isNamed = (file: TreeFile): file is TreeFile & { path: string } => file.path !== undefined;

const isRegular = (file: TreeFile): file is TreeFile & { path: string } =>
  file.mode.startsWith('100') && isNamed(file);

const keyOf = ({ file, rule, message }: Problem): string => JSON.stringify([file, rule, message]);

const ofSettings: Problem = {
  file: settings,
  line: 1,
  column: 1,
  rule: 'request/settings',
  message: '投稿不能改本馆的设置',
  suggestion: '把 hall.yaml 改回来；要改设置，请管理员直接改。',
};

const notUtf8 = ({ raw }: TreeFile): Problem => ({
  file: shortened(raw),
  line: 1,
  column: 1,
  rule: 'files/encoding',
  message: '文件名不是 UTF-8 编码',
  suggestion: '换一个名字：小写字母、数字和连字符。',
});
