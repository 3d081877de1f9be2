import { rmSync } from 'node:fs';
import type { Problem } from '#schema/problem';
import { openHall } from '../../../src/open-hall.ts';
import type { Settings } from '../../../src/settings.ts';
import { stagedCopy } from './staged-copy.ts';
import type { StagedChange } from './staged-copy.ts';

/**
 * What the check would tell, were a change made: its problems with the files written, and what it does
 * not tell of the others as they stand. No text changes a picture, so those are not looked at.
 */
export function stagedProblems(
  { content, shipped, today }: Pick<Settings, 'content' | 'shipped' | 'today'>,
  change: StagedChange,
): Problem[] {
  const told = (directory: string) =>
    openHall({ directory, vocabularies: shipped, today }).problems;
  const before = new Set(told(content).map(sameness));
  const copy = stagedCopy(content, change);
  try {
    const named = new Set(change.files.map(({ file }) => file));
    return told(copy).filter(
      (problem) => named.has(problem.file) || !before.has(sameness(problem)),
    );
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const sameness = ({ file, rule, message, line, column }: Problem): string =>
  JSON.stringify([file, rule, message, line, column]);
