import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { addressPattern, slugPattern } from './traces.ts';
import type { Traces } from './traces.ts';

/** A trace in the text of a content file; line and column count from 1. */
export interface Mention {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly found: string;
  /** What stands around it. */
  readonly around: string;
}

const aroundLength = 12;

/** Where the files of a content folder still name an entry; its own file is not looked at. */
export function mentions(content: string, own: string, traces: Traces): Mention[] {
  return globSync('**/*.{md,mdx,yaml}', { cwd: content })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file !== own)
    .sort()
    .flatMap((file) => mentionsIn(file, readFileSync(path.join(content, file), 'utf8'), traces));
}

function mentionsIn(file: string, text: string, traces: Traces): Mention[] {
  const patterns = [
    ...longestFirst(traces.names),
    addressPattern(traces),
    ...traces.aliases.map(slugPattern),
  ];
  return text.split('\n').flatMap((line, at) =>
    patterns.flatMap((pattern) =>
      [...line.matchAll(pattern)].map(({ 0: found, index }) => ({
        file,
        line: at + 1,
        column: index + 1,
        found,
        around: line
          .slice(Math.max(0, index - aroundLength), index + found.length + aroundLength)
          .trim(),
      })),
    ),
  );
}

/** One pattern for all names, so that a name within a longer one is told once. */
function longestFirst(names: readonly string[]): RegExp[] {
  if (names.length === 0) return [];
  const sorted = [...names].sort((a, b) => b.length - a.length).map((name) => RegExp.escape(name));
  return [new RegExp(sorted.join('|'), 'g')];
}
