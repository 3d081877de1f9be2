import path from 'node:path';
import { createHash } from 'node:crypto';
import { formatProblems } from '#reader/format-problems';
import type { Problem } from '#schema/problem';

type Format = (problems: readonly Problem[], directory: string) => string;

/** A problem's path as seen from the working directory, with `/`. */
const fromHere = (directory: string, file: string): string =>
  path.relative(process.cwd(), path.join(directory, file)).split(path.sep).join('/');

const sentence = ({ message, suggestion }: Problem): string =>
  suggestion === undefined ? message : `${message}。建议：${suggestion}`;

/** A workflow command's own marks must not be forged by a file name or a value. */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const github: Format = (problems, directory) =>
  problems
    .map((problem) => {
      const file = escapeProperty(fromHere(directory, problem.file));
      const place = `file=${file},line=${problem.line},col=${problem.column}`;
      return `::error ${place},title=${escapeProperty(problem.rule)}::${escapeData(sentence(problem))}`;
    })
    .join('\n');

const gitlab: Format = (problems, directory) =>
  JSON.stringify(
    problems.map((problem) => ({
      description: sentence(problem),
      check_name: problem.rule,
      fingerprint: createHash('sha256')
        .update(`${problem.file}\n${problem.rule}\n${problem.message}`)
        .digest('hex'),
      severity: 'major',
      location: {
        path: fromHere(directory, problem.file),
        lines: { begin: problem.line },
      },
    })),
    null,
    2,
  );

const sarif: Format = (problems, directory) =>
  JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'Shaitu check',
              rules: [...new Set(problems.map(({ rule }) => rule))].map((id) => ({ id })),
            },
          },
          results: problems.map((problem) => ({
            ruleId: problem.rule,
            level: 'error',
            message: { text: sentence(problem) },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: encodeURI(fromHere(directory, problem.file)) },
                  region: { startLine: problem.line, startColumn: problem.column },
                },
              },
            ],
          })),
        },
      ],
    },
    null,
    2,
  );

const json: Format = (problems, directory) =>
  JSON.stringify(
    problems.map((problem) => ({ ...problem, file: fromHere(directory, problem.file) })),
    null,
    2,
  );

/** The forms in which `npm run check` tells its findings. */
export const formats = { text: formatProblems, github, gitlab, sarif, json } as const;

export const isFormat = (name: string): name is keyof typeof formats =>
  Object.hasOwn(formats, name);
