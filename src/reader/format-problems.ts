import { visible } from '#gate/visible';
import type { Problem } from '#schema/problem';
import { fromHere } from './from-here.ts';

/** Problems as officers read them, a block each: `content/a.md:5:8 错误 …`, then `建议：…`. */
export const formatProblems = (problems: readonly Problem[], directory: string): string =>
  problems
    .map(({ file, line, column, message, suggestion }) => {
      const place = `${visible(fromHere(directory, file))}:${line}:${column}`;
      // A terminal obeys control characters, and a file's name may hold some.
      const advice = suggestion === undefined ? '' : `\n    建议：${visible(suggestion)}`;
      return `${place} 错误 ${visible(message)}${advice}`;
    })
    .join('\n');
