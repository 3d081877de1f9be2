import { fromHere } from '#reader/from-here';
import { sentence } from '../sentence.ts';
import type { Format } from './format.ts';

/** A workflow command's own marks must not be forged by a file name or a value. */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Workflow commands of GitHub and Gitea, a line a problem: each becomes a note in the request. */
export const github: Format = (problems, directory) =>
  problems
    .map((problem) => {
      const file = escapeProperty(fromHere(directory, problem.file));
      const place = `file=${file},line=${problem.line},col=${problem.column}`;
      return `::error ${place},title=${escapeProperty(problem.rule)}::${escapeData(sentence(problem))}`;
    })
    .join('\n');
