import path from 'node:path';
import type { Problem } from '#schema/problem';

/** Problems as officers read them, a block each: `content/a.md:5:8 错误 …`, then `建议：…`. */
export const formatProblems = (problems: readonly Problem[], directory: string): string =>
  problems
    .map(({ file, line, column, message, suggestion }) => {
      const place = `${path.relative(process.cwd(), path.join(directory, file))}:${line}:${column}`;
      return `${place} 错误 ${message}${suggestion === undefined ? '' : `\n    建议：${suggestion}`}`;
    })
    .join('\n');
