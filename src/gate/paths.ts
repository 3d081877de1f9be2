import type { Problem } from '#schema/problem';
import type { GateRule } from './gate-rules.ts';

/** A file by its path, with `/`, and the mode git keeps of it: 100644, 100755, 120000, 160000. */
export interface PathEntry {
  readonly path: string;
  readonly mode?: string | undefined;
}

/** In bytes of UTF-8. Windows takes 260 characters with the folders above (MAX_PATH). */
const longestPath = 200;

const plain = /^(?:[a-z0-9][a-z0-9-]*\/)*[a-z0-9][a-z0-9-]*(?:\.[a-z0-9]+)?$/;
/** Names that Windows keeps for devices, with any extension (Microsoft, Naming Files). */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
const hidden =
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029]|(?=\P{Mn})\p{Default_Ignorable_Code_Point}|\p{Bidi_Control}/u;
const repository = /^(?:\.git|git~\d+)$/i;

type Told = readonly [rule: GateRule, message: string, suggestion: string];

/**
 * What is wrong with paths, whatever stands in the files: links, submodules, programs, ways out of
 * the folder, names that a system refuses or cannot keep apart. Paths are relative to one folder.
 */
export function pathProblems(entries: readonly PathEntry[]): Problem[] {
  const alone = entries.flatMap(({ path, mode }) =>
    [...modeFaults(mode), ...nameFaults(path)].map((told) => problem(path, told)),
  );
  const isPlain = entries.every(({ path }) => plain.test(path));
  return isPlain ? alone : [...alone, ...collisions(entries.map(({ path }) => path))];
}

function modeFaults(mode: string | undefined): Told[] {
  if (mode === undefined || mode === '100644' || mode === '100664' || mode === '040000') return [];
  if (mode === '120000')
    return [['path/symlink', '这是符号链接，不是文件', '删掉链接，把文件本身放进来。']];
  if (mode === '160000')
    return [['path/submodule', '这是另一个仓库（子模块）', '删掉它，只放文件。']];
  return [
    [
      'path/executable',
      '这个文件带着可以执行的标记',
      '删掉这个文件重新上传一次；用命令行的写 git update-index --chmod=-x 文件名。',
    ],
  ];
}

function nameFaults(path: string): Told[] {
  if (plain.test(path) && path.length <= longestPath && !hasDevice(path)) return [];
  const faults: Told[] = [];
  const steps = path.split('/');
  if (/^[a-z]:/i.test(path) || path.includes('\\') || steps.some((step) => /^\.{0,2}$/.test(step)))
    faults.push(['path/traversal', '路径里有 ..、反斜杠或盘符', '只写 content 里的路径。']);
  if (hidden.test(path))
    faults.push(['path/control', '文件名里有看不见的字符', '重打一遍文件名。']);
  if (hasDevice(path) || steps.some(isRefused))
    faults.push([
      'path/reserved',
      '有的电脑存不下这个文件名',
      '换一个名字：小写字母、数字和连字符，前后没有点和空格。',
    ]);
  if (new TextEncoder().encode(path).length > longestPath)
    faults.push(['path/long', `路径太长，最多 ${longestPath} 个字节`, '换一个短的编号。']);
  return faults;
}

const hasDevice = (path: string): boolean => path.split('/').some((step) => device.test(step));

/** Windows drops a dot or a space at the end, and takes none of these signs. */
const isRefused = (step: string): boolean =>
  (/[. ]$|^ |[<>:"|?*]/.test(step) && !/^\.{1,2}$/.test(step)) || repository.test(step);

/** Two names that Windows, or macOS, take for one. Folders count, too. */
function collisions(paths: readonly string[]): Problem[] {
  const known = new Map<string, string>();
  const problems: Problem[] = [];
  for (const path of [...new Set(paths)].sort()) {
    for (const name of prefixes(path)) {
      const key = name.normalize('NFKC').toLowerCase();
      const before = known.get(key);
      if (before === undefined) known.set(key, name);
      else if (before !== name) {
        problems.push(problem(path, clash(name, before)));
        break;
      }
    }
  }
  return problems;
}

const prefixes = (path: string): string[] => {
  const steps = path.split('/');
  return steps.map((_, i) => steps.slice(0, i + 1).join('/'));
};

const clash = (name: string, before: string): Told =>
  name.normalize('NFKC') === before.normalize('NFKC')
    ? ['path/normalisation', `和“${before}”只差编码写法`, '两个只留一个。']
    : ['path/case', `和“${before}”只差大小写`, '两个只留一个，名字用小写。'];

const problem = (file: string, [rule, message, suggestion]: Told): Problem => ({
  file,
  line: 1,
  column: 1,
  rule,
  message,
  suggestion,
});
