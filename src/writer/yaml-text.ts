/** What an entry's fields are made of; a key whose value is undefined is left out. */
export type YamlValue =
  | string
  | number
  | boolean
  | readonly YamlValue[]
  | { readonly [key: string]: YamlValue | undefined };

/**
 * Values → YAML that js-yaml's core schema reads back as they were: block style, two spaces, one
 * field a line, so that a change of one value changes one line. Strings are quoted only where they
 * would be read otherwise. Numbers must be finite.
 */
export const yamlText = (fields: { readonly [key: string]: YamlValue | undefined }): string =>
  mapLines(fields)
    .map((line) => `${line}\n`)
    .join('');

function mapLines(map: { readonly [key: string]: YamlValue | undefined }): string[] {
  return Object.entries(map).flatMap(([key, value]) => {
    if (value === undefined) return [];
    if (!isCollection(value)) return [`${scalar(key)}: ${scalar(value)}`];
    const lines = linesOf(value);
    return lines.length === 0
      ? [`${scalar(key)}: ${Array.isArray(value) ? '[]' : '{}'}`]
      : [`${scalar(key)}:`, ...lines.map((line) => `  ${line}`)];
  });
}

function listLines(list: readonly YamlValue[]): string[] {
  return list.flatMap((item) => {
    if (!isCollection(item)) return [`- ${scalar(item)}`];
    const [first, ...rest] = linesOf(item);
    return first === undefined
      ? [`- ${Array.isArray(item) ? '[]' : '{}'}`]
      : [`- ${first}`, ...rest.map((line) => `  ${line}`)];
  });
}

type Collection = Exclude<YamlValue, string | number | boolean>;

const isCollection = (value: YamlValue): value is Collection => typeof value === 'object';

const isList = (value: Collection): value is readonly YamlValue[] => Array.isArray(value);

const linesOf = (value: Collection): string[] =>
  isList(value) ? listLines(value) : mapLines(value);

/** Words that the core schema reads as something else than text (YAML 1.2.2, 10.3.2). */
const reserved = /^(?:null|true|false)$/i;
/** Begins with a letter and holds no sign that YAML gives a meaning; or a date of month or day. */
const plain = /^(?:\p{L}[\p{L}\p{N} _.,;()/、，。；（）《》“”—－·+-]*|\d{4}-\d{2}(?:-\d{2})?)$/u;

const scalar = (value: string | number | boolean): string => {
  if (typeof value !== 'string') return String(value);
  return plain.test(value) && !reserved.test(value) && value.trim() === value
    ? value
    : JSON.stringify(value);
};
