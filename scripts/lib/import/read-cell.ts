import { hallCollections } from '#catalogue/facets';
import type { EitherField, FormField, GroupField } from '#schema/form';
import type { YamlValue } from '#writer/yaml-text';
import { isCitation } from '../workbook/cell-text.ts';
import { CellMistake } from './cell-mistake.ts';
import { slugNamed, slugOrMistake } from './names.ts';
import type { Known } from './names.ts';
import { readLeaf } from './read-leaf.ts';

/** What stands in a cell, as the file says it; a date that the file shows as one is already text. */
export type CellValue = string | number | boolean;

const outside = /^馆外\s*[:：]\s*/;

/**
 * What a cell means for its field, the opposite of `cellText`. Undefined for a cell of blanks. Throws
 * a CellMistake where it cannot be read; whether the value fits its schema is told later.
 */
export function readCell(field: FormField, value: CellValue, known: Known): YamlValue | undefined {
  if (typeof value === 'string' && value.trim() === '') return undefined;
  if (field.control === 'list') {
    const items = itemsOf(field.item, String(value));
    return items.map((item) => readItem(field.item, item, known));
  }
  return readItem(field, value, known);
}

function readItem(field: FormField, value: CellValue, known: Known): YamlValue {
  const text = String(value).trim();
  if (field.control === 'reference') return slugOrMistake(known, field.collection, text);
  if (field.control === 'group') return readGroup(field, text, known);
  if (field.control === 'either') return readEither(field, text, known);
  return readLeaf(field, value);
}

/** The items of a list: a line each, or one line parted by the signs that people use for it. */
function itemsOf(item: FormField, text: string): string[] {
  const signs = /[\r\n]/.test(text)
    ? /[\r\n]+/
    : item.control === 'text'
      ? /[\r\n]/
      : item.control === 'group'
        ? /[；;]/
        : /[、，,；;]/;
  return text.split(signs).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
}

function readGroup({ title, fields }: GroupField, text: string, known: Known): YamlValue {
  const parts = isCitation(fields) ? citationParts(text) : text.split(/[｜|]/);
  if (parts.length > fields.length)
    throw new CellMistake(
      `${title}最多 ${fields.length} 段，这里有 ${parts.length} 段：“${text}”`,
      `每项一行，各段用｜隔开，依次是：${fields.map((field) => field.title).join('｜')}`,
    );
  return Object.fromEntries(
    fields.flatMap((field, at) => {
      const part = parts[at] ?? '';
      const value = readNested(field, part, known);
      return value === undefined ? [] : [[field.key, value]];
    }),
  );
}

/** Inside of an item only semicolons part the items of a further list. */
const readNested = (field: FormField, part: string, known: Known): YamlValue | undefined =>
  field.control === 'list'
    ? readCell(field, part.replaceAll('；', '\n'), known)
    : readCell(field, part, known);

function citationParts(text: string): string[] {
  const [id = '', ...places] = text.split(/[@＠]/);
  // A second @ begins a second source: taken as a place, it would be lost without a word.
  if (places.length > 1)
    throw new CellMistake(
      `这里像是写了不止一个来源：“${text}”`,
      '来源一行一个，在格子里按 Alt+回车换行，每行写作 来源编号@位置。',
    );
  return [id, ...places];
}

/** An entry of the hall by slug or title, else whoever is named, as the second form says it. */
function readEither({ forms }: EitherField, text: string, known: Known): YamlValue {
  const group = forms.find((form) => form.control === 'group');
  const entry = forms.find((form) => form.control !== 'group');
  const collections = entry?.control === 'reference' ? [entry.collection] : hallCollections;
  const slug = outside.test(text) ? undefined : slugNamed(known, collections, text);
  if (slug !== undefined || !group) return slug ?? text;
  return readGroup(group, text.replace(outside, ''), known);
}
