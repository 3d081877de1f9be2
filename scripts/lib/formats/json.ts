import { fromHere } from '#reader/from-here';
import type { Format } from './format.ts';

/** A list of problems, for programs. */
export const json: Format = (problems, directory) =>
  JSON.stringify(
    problems.map((problem) => ({ ...problem, file: fromHere(directory, problem.file) })),
    null,
    2,
  );
