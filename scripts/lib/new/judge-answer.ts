import type { CollectionName } from '#schema/collection-name';
import { schemas } from '#schema/collections';
import { explain } from '#schema/explain';
import { schemaAt } from '#schema/labels';
import type { YamlValue } from '#writer/yaml-text';
import { CellMistake } from '../import/cell-mistake.ts';
import type { Mistake } from '../import/cell-mistake.ts';
import type { Known } from '../import/names.ts';
import { readCell } from '../import/read-cell.ts';
import type { Column } from '../workbook/column.ts';

/** What is wrong with an answer, by the column's own schema; undefined when it may stand. */
export function judgeAnswer(
  collection: CollectionName,
  { field, path }: Column,
  answer: string,
  known: Known,
): Mistake | undefined {
  let value: YamlValue | undefined;
  try {
    value = readCell(field, answer, known);
  } catch (error) {
    if (error instanceof CellMistake) return error;
    throw error;
  }
  const steps = path.map((step) => (step === '*' ? 0 : step));
  const schema = schemaAt(schemas[collection], steps);
  const result = schema?.safeParse(value);
  if (!result || result.success) return undefined;
  const issues = result.error.issues.map((issue) => ({
    ...issue,
    path: [...steps, ...issue.path],
  }));
  return explain(schemas[collection], around(steps, value), issues, 'form')[0];
}

/** The value as it would stand in its entry, for the words that quote it. */
const around = (steps: readonly (string | number)[], value: unknown): unknown =>
  steps.reduceRight<unknown>(
    (inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }),
    value,
  );
