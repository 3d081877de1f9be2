import path from 'node:path';
import { gateRules } from '#gate/gate-rules';
import type { Problem } from '#schema/problem';

/** Findings → the text of a report; `directory` is the content folder that holds their files. */
export type Format = (problems: readonly Problem[], directory: string) => string;

/** A problem's path as seen from the working directory, with `/`. */
export const fromHere = (directory: string, file: string): string =>
  path.relative(process.cwd(), path.join(directory, file)).split(path.sep).join('/');

/** Message and suggestion in one, for reports that have one place for both. */
export const sentence = ({ message, suggestion }: Problem): string =>
  suggestion === undefined ? message : `${message}。建议：${suggestion}`;

/** What a rule is called in Chinese; undefined for rules that are not the gate's. */
export const ruleName = (rule: string): string | undefined =>
  (gateRules as Readonly<Record<string, string>>)[rule];
