import { gateRules } from '#gate/gate-rules';
import type { Problem } from '#schema/problem';

/** Findings → the text of a report; `directory` is the content folder that holds their files. */
export type Format = (problems: readonly Problem[], directory: string) => string;

/** What a rule is called in Chinese; undefined for rules that are not the gate's. */
export const ruleName = (rule: string): string | undefined =>
  (gateRules as Readonly<Record<string, string>>)[rule];
