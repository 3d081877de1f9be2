import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';

/**
 * The flags and words of a command line (`config.args`, else the process's own), as `parseArgs` reads
 * them. Throws a sentence with `usage` for what is not among its options: Node's own is English.
 */
export function readFlags<T extends ParseArgsConfig>(
  config: T,
  usage: string,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const written = (config.args ?? process.argv.slice(2)).join(' ');
    throw new Error(`参数不对：${written}\n${usage}`, { cause: error });
  }
}
