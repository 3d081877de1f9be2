import { citeMarks } from '#schema/cite-mark';
import { precisions } from '#schema/evidence';
import type { Citation } from '#schema/evidence';
import { isSlug, partialDate } from '#schema/field';
import { picture } from '#schema/picture';
import type { ValueKind } from './mdx-components.ts';

/** An attribute as the parser gives it: `braced` text stands between `{` and `}`. */
export interface WrittenValue {
  readonly text: string;
  readonly braced: boolean;
}

/** What a value says of the world outside its text. */
export interface ReadValue {
  /** All that a visitor will read of it. */
  readonly texts: readonly string[];
  readonly citation?: Citation;
  readonly picture?: string;
  readonly figure?: string;
}

const date = partialDate('时间');
const pictureName = picture.shape.src;

/**
 * The value of an attribute, or undefined when it is not what its kind asks for. Braces may hold a
 * number or, for events, a JSON list; nothing in them is ever run.
 */
export function readValue(kind: ValueKind, written: WrittenValue): ReadValue | undefined {
  const { text, braced } = written;
  if (kind === 'number')
    return braced && /^\s*-?\d+(?:\.\d+)?\s*$/.test(text) ? { texts: [text.trim()] } : undefined;
  if (kind === 'events') return braced ? readEvents(text) : undefined;
  const value = braced ? stringLiteral(text) : text;
  if (value === undefined || value.trim() === '') return undefined;
  switch (kind) {
    case 'citation':
      return readCitation(value);
    case 'picture':
      return pictureName.safeParse(value).success ? { texts: [], picture: value } : undefined;
    case 'precision':
      return (precisions as readonly string[]).includes(value) ? { texts: [] } : undefined;
    case 'figure':
      return isSlug(value) ? { texts: [], figure: value } : undefined;
    default:
      return { texts: [value] };
  }
}

/** Every string of a value with its escapes undone, one by one. */
export const decodedStrings = ({ text, braced }: WrittenValue): string[] =>
  braced ? stringsIn(parseJson(text)) : [text];

const stringsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return typeof value === 'string' ? [value] : [];
};

/** The pairs of a timeline, `[date, text]` each; undefined when the JSON is anything else. */
function readEvents(text: string): ReadValue | undefined {
  const items = parseJson(text);
  if (!Array.isArray(items) || items.length === 0 || !items.every(isEvent)) return undefined;
  return { texts: items.map(([when, what]) => `${when} ${what}`) };
}

const isEvent = (item: unknown): item is [string, string] =>
  Array.isArray(item) &&
  item.length === 2 &&
  typeof item[0] === 'string' &&
  typeof item[1] === 'string' &&
  date.safeParse(item[0]).success &&
  item[1].trim() !== '';

function readCitation(value: string): ReadValue | undefined {
  const mark = `[^${value}]`;
  const [citation, ...more] = citeMarks(mark);
  if (!citation || more.length > 0 || citation.index !== 0) return undefined;
  const { id, at } = citation;
  return { texts: [], citation: { id, ...(at === undefined ? {} : { at }) } };
}

function stringLiteral(text: string): string | undefined {
  const value = parseJson(text);
  return typeof value === 'string' ? value : undefined;
}

/** JSON is a part of JavaScript that only states values. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
