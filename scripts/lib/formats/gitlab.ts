import { createHash } from 'node:crypto';
import { fromHere } from '#reader/from-here';
import type { Problem } from '#schema/problem';
import { sentence } from '../sentence.ts';
import type { Format } from './format.ts';

/**
 * GitLab's Code Quality report. A fingerprint stays the same when lines move; of problems alike in
 * one file each has its own, by their order.
 */
export const gitlab: Format = (problems, directory) => {
  const seen = new Map<string, number>();
  return JSON.stringify(
    problems.map((problem) => {
      const told = `${problem.file}\n${problem.rule}\n${problem.message}`;
      const before = seen.get(told) ?? 0;
      seen.set(told, before + 1);
      return {
        description: sentence(problem),
        check_name: problem.rule,
        fingerprint: fingerprint(before === 0 ? told : `${told}\n${before}`),
        severity: 'major',
        location: location(problem, directory),
      };
    }),
    null,
    2,
  );
};

const fingerprint = (text: string): string => createHash('sha256').update(text).digest('hex');

const location = ({ file, line }: Problem, directory: string) => ({
  path: fromHere(directory, file),
  lines: { begin: line },
});
