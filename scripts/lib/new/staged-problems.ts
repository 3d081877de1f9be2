import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Problem } from '#schema/problem';
import { openHall } from '../../../src/open-hall.ts';
import type { Settings } from '../../../src/settings.ts';

/** A file that is about to be written, by its path below the content folder. */
export interface Staged {
  readonly file: string;
  readonly text: string;
}

/**
 * What the check would tell, were these files written: its problems with them less those that are told
 * of the content as it stands. The content is copied without its pictures, which no text changes.
 */
export function stagedProblems(
  { content, shipped, today }: Pick<Settings, 'content' | 'shipped' | 'today'>,
  files: readonly Staged[],
): Problem[] {
  const told = (directory: string) =>
    openHall({ directory, vocabularies: shipped, today }).problems;
  const before = new Set(told(content).map(sameness));
  const copy = mkdtempSync(path.join(tmpdir(), 'shaitu-staged-'));
  try {
    cpSync(content, copy, {
      recursive: true,
      filter: (name) => !/\.(?:jpe?g|png|webp)$/.test(name),
    });
    for (const { file, text } of files) {
      const place = path.join(copy, file);
      mkdirSync(path.dirname(place), { recursive: true });
      writeFileSync(place, text);
    }
    const named = new Set(files.map(({ file }) => file));
    return told(copy).filter(
      (problem) => named.has(problem.file) || !before.has(sameness(problem)),
    );
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const sameness = ({ file, rule, message, line, column }: Problem): string =>
  JSON.stringify([file, rule, message, line, column]);
