import type { FormField } from '#schema/form';
import type { YamlValue } from '#writer/yaml-text';
import { cellText } from './cell-text.ts';
import type { Outsider } from './cell-text.ts';
import type { Column } from './column.ts';

/** Texts of one row by the key of their column; numbers stay numbers. */
export type RowCells = Readonly<Record<string, string | number>>;

/**
 * An entry as rows of its sheet: the first holds its single values, and each row one item of each
 * list that is spread over columns.
 */
export function entryRows(
  columns: readonly Column[],
  fields: { readonly [key: string]: YamlValue | undefined },
  outsider: Outsider,
): RowCells[] {
  const rows: Record<string, string | number>[] = [{}];
  for (const { key, path, field } of columns)
    for (const { row, value } of valuesAt(fields, path, 0))
      (rows[row] ??= {})[key] = cell(field, value, outsider);
  return Array.from(rows, (row) => row ?? {});
}

const cell = (field: FormField, value: YamlValue, outsider: Outsider): string | number =>
  typeof value === 'number' && field.control === 'number'
    ? value
    : cellText(field, value, outsider);

function valuesAt(
  value: YamlValue | undefined,
  [step, ...rest]: readonly string[],
  row: number,
): { row: number; value: YamlValue }[] {
  if (value === undefined) return [];
  if (step === undefined) return [{ row, value }];
  if (step === '*')
    return (value as readonly YamlValue[]).flatMap((item, at) => valuesAt(item, rest, at));
  return valuesAt((value as { readonly [key: string]: YamlValue | undefined })[step], rest, row);
}
