import { isDeepStrictEqual } from 'node:util';
import type { CollectionName } from '#schema/collection-name';
import { formOf } from '#schema/form';
import type { FormField } from '#schema/form';
import type { EntryFields } from '#writer/entry-text';
import type { YamlValue } from '#writer/yaml-text';
import { cellText } from '../workbook/cell-text.ts';

/** A field of an entry that would change, as officers read it; `before` is empty for a new one. */
export interface Change {
  readonly key: string;
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

const isGroup = (value: unknown): value is EntryFields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * An entry with what a sheet says of it laid over: filled cells win, empty ones change nothing. Groups
 * are joined, lists replaced. Fields come in the order of their schema; unknown ones stay, at the end.
 */
export function overlay(
  collection: CollectionName,
  before: EntryFields,
  filled: EntryFields,
): EntryFields {
  return ordered(formOf(collection), joined(before, filled));
}

function joined(before: EntryFields, filled: EntryFields): EntryFields {
  const result: Record<string, YamlValue | undefined> = { ...before };
  for (const [key, value] of Object.entries(filled)) {
    const old = before[key];
    result[key] = isGroup(old) && isGroup(value) ? joined(old, value) : value;
  }
  return result;
}

function ordered(form: readonly FormField[], fields: EntryFields): EntryFields {
  const keys = new Set([...form.map(({ key }) => key), ...Object.keys(fields)]);
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      const value = fields[key];
      const field = form.find((one) => one.key === key);
      if (value === undefined) return [];
      const inner = field?.control === 'group' && isGroup(value);
      return [[key, inner ? ordered(field.fields, value) : value]];
    }),
  );
}

/** What tells two versions of an entry apart, field by field. */
export function changesBetween(
  collection: CollectionName,
  before: EntryFields,
  after: EntryFields,
): Change[] {
  return formOf(collection).flatMap((field) => {
    const { key, title } = field;
    if (isDeepStrictEqual(before[key], after[key])) return [];
    const texts = { before: textOf(field, before[key]), after: textOf(field, after[key]) };
    // A year may be written as a number or as text.
    return texts.before === texts.after ? [] : [{ key, title, ...texts }];
  });
}

/** Existing entries may hold what their schema refuses, which is shown as it is. */
function textOf(field: FormField, value: YamlValue | undefined): string {
  if (value === undefined) return '';
  const fits = field.control === 'list' ? Array.isArray(value) : !Array.isArray(value);
  return fits ? cellText(field, value, (name) => name) : JSON.stringify(value);
}
