import { isMap, isScalar, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import type { z } from 'zod';
import { parseYaml } from '#reader/yaml';
import { schemas } from '#schema/collections';
import { hall } from '#schema/hall';
import { keysAt, schemaAt } from '#schema/labels';
import { markedValues } from '#schema/marked';
import { isoDate } from '../import/read-date.ts';
import { fieldsPart } from './fields-part.ts';
import { oneSlip } from './one-slip.ts';
import { scalarSplice } from './scalar-splice.ts';
import { splice } from './splice.ts';
import type { Splice } from './splice.ts';
import type { About, TextStep } from './text-step.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

interface Entry {
  readonly yaml: string;
  readonly document: Document;
  readonly schema: z.ZodType;
  readonly value: unknown;
}

/**
 * Mends what the schema refuses, at its place: dates in the forms people write, numbers that are
 * text, slips of the keyboard in keys and in words from a list. Nothing else of the text is touched.
 */
export const valueStep: TextStep = (text, about) => {
  const part = fieldsPart(text, about.markdown);
  const parsed = part && parseYaml(part.yaml);
  if (!part || !parsed?.ok) return { text, repairs: [] };
  const { value } = parsed;
  const schema = about.collection === 'hall' ? hall : schemas[about.collection];
  const result = schema.safeParse(value);
  const issues = result.success ? [] : result.error.issues;
  const strange = strangeTerms(schema, value, about);
  if (issues.length + strange.length === 0) return { text, repairs: [] };
  const document = parseDocument(part.yaml, { schema: 'core' });
  const entry = { yaml: part.yaml, document, schema, value };
  const splices = [
    ...issues.flatMap((issue) => mend(entry, issue)),
    ...strange.flatMap(({ path, guess }) => scalarSplice(entry.document, path, guess, '错字')),
  ];
  const { text: yaml, repairs } = splice(part.yaml, splices, part.firstLine);
  return { text: part.with(yaml), repairs };
};

function mend(entry: Entry, issue: Issue): Splice[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.flatMap((key) => mendKey(entry, path, key));
  const node = entry.document.getIn(path, true);
  if (!isScalar(node) || !node.range) return [];
  const schema = schemaAt(entry.schema, path, entry.value);
  const [start, end] = node.range;
  const source = entry.yaml.slice(start, end);
  if (issue.code === 'invalid_value' && typeof node.value === 'string') {
    const guess = oneSlip(node.value, issue.values.map(String));
    return guess === undefined ? [] : scalarSplice(entry.document, path, guess, '错字');
  }
  const written = typeof node.value === 'string' ? node.value : source;
  const takes = (value: string): boolean => schema?.safeParse(value).success === true;
  const date = isoDate(written);
  if (date !== written && takes(date)) return scalarSplice(entry.document, path, date, '日期写法');
  // A number so long has lost its last digits by the time it is judged, whatever the field takes.
  const isText = issue.code === 'invalid_type' && issue.expected === 'string';
  const lost = isText && /^\d{16,}$/.test(source);
  return typeof node.value === 'number' && (lost || takes(source))
    ? scalarSplice(entry.document, path, `"${source}"`, '数字加引号，当作文字')
    : [];
}

function mendKey({ document, schema }: Entry, path: Path, key: string): Splice[] {
  const map = document.getIn(path, true) ?? document.contents;
  const keys = keysAt(schema, path);
  const guess = oneSlip(key, keys);
  if (!isMap(map) || guess === undefined || map.has(guess)) return [];
  const node = map.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.key;
  const range = (node as Node | undefined)?.range;
  return range ? [{ start: range[0], end: range[1], text: guess, what: '字段名' }] : [];
}

/** Words that are not in their vocabulary, and what was meant; the schema does not know what is in it. */
const strangeTerms = (
  schema: z.ZodType,
  value: unknown,
  { terms }: About,
): { path: Path; guess: string }[] =>
  markedValues(schema, value, 'vocabulary').flatMap(({ path, value: word, meta }) => {
    const words = meta.vocabulary ? terms(meta.vocabulary) : [];
    const guess = words.includes(word) ? undefined : oneSlip(word, words);
    return guess === undefined ? [] : [{ path, guess }];
  });
