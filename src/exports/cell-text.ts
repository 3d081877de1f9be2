import { withoutCiteMarks } from '#schema/cite-mark';

/**
 * Any field's value as one cell of a table: lists joined by `；`, groups as `键 值`, cite marks
 * dropped because the sources stand in a column of their own.
 */
export function cellText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return withoutCiteMarks(value).trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(cellText).join('；');
  const entries = Object.entries(value).filter(([key]) => key !== 'sources');
  const [only] = entries;
  return entries.length === 1 && only
    ? cellText(only[1])
    : entries.map(([key, part]) => `${key} ${cellText(part)}`).join('，');
}
