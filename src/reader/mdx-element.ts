import { placeIn } from '#gate/place-in';
import { textFaults } from '#gate/text-faults';
import { citeMarks } from '#schema/cite-mark';
import type { BodyCitation, BodyNode, BodyProblem } from './body.ts';
import { listedComponents } from './mdx-components.ts';
import type { ListedComponent, ValueKind } from './mdx-components.ts';
import {
  badValue,
  inSentence,
  missingAttributes,
  spread,
  twice,
  uncited,
  unknownAttribute,
  unlisted,
  wrongChildren,
} from './mdx-messages.ts';
import type { Message } from './mdx-messages.ts';
import { decodedStrings, readValue } from './mdx-values.ts';
import type { WrittenValue } from './mdx-values.ts';

/** Something outside its text that a story shows, and where it says so (from 1, in the body). */
export interface StoryUse {
  readonly kind: 'picture' | 'figure';
  /** File name of a picture, slug of a figure. */
  readonly name: string;
  readonly line: number;
  readonly column: number;
}

/** What an element says, and what is wrong with it. */
export interface ElementInspection {
  readonly problems: readonly BodyProblem[];
  readonly citations: readonly BodyCitation[];
  readonly uses: readonly StoryUse[];
}

/** An attribute as Sätteri gives it; it has no place of its own. */
interface Attribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: string | null | { readonly value: string };
}

type Element = BodyNode & { name?: string | null; attributes?: readonly Attribute[] };

interface Place {
  readonly line: number;
  readonly column: number;
}

/** Reads a tag: a listed component, its attributes, what stands inside. `text` is the whole body. */
export function inspectElement(
  node: Element,
  text: string,
  needsCitations: boolean,
): ElementInspection {
  const name = node.name ?? '';
  const place = node.position?.start ?? { line: 1, column: 1 };
  const listed = own(listedComponents, name);
  if (!listed) return { problems: [problem(place, unlisted(name))], citations: [], uses: [] };
  const attributes = node.attributes ?? [];
  const given = attributes.flatMap((attribute) => attribute.name ?? []);
  const absent = Object.entries(listed.attributes)
    .filter(([key, { required }]) => required && !given.includes(key))
    .map(([key]) => key);
  const inspected = attributes.map((attribute, i) => {
    const { name: key } = attribute;
    if (key === undefined) return told(place, spread(name));
    const at = attributePlace(text, node, key);
    if (given.indexOf(key) < i) return told(at, twice(key));
    const kind = own(listed.attributes, key)?.kind;
    return kind === undefined
      ? told(at, unknownAttribute(name, key, listed))
      : inspectValue({ name, key, kind, at }, writtenValue(attribute), needsCitations);
  });
  return {
    problems: [
      ...(node.type === 'mdxJsxTextElement' ? [problem(place, inSentence(name))] : []),
      ...(fits(listed, node.children ?? []) ? [] : [problem(place, wrongChildren(name, listed))]),
      ...inspected.flatMap(({ problems }) => problems),
      ...(absent.length === 0 ? [] : [problem(place, missingAttributes(name, absent, listed))]),
    ],
    citations: inspected.flatMap(({ citations }) => citations),
    uses: inspected.flatMap(({ uses }) => uses),
  };
}

interface AttributeUse {
  readonly name: string;
  readonly key: string;
  readonly kind: ValueKind;
  readonly at: Place;
}

function inspectValue(
  { name, key, kind, at }: AttributeUse,
  written: WrittenValue,
  needsCitations: boolean,
): ElementInspection {
  const value = readValue(kind, written);
  if (!value) return told(at, badValue(name, key, kind));
  const { texts, citation, picture, figure } = value;
  const states = kind === 'prose' || kind === 'events';
  const silent = states && needsCitations && texts.some((one) => citeMarks(one).length === 0);
  // JSON escapes and entities hide from the lines of the body what a visitor would read.
  const faults = decodedStrings(written).flatMap((one) => textFaults(one));
  return {
    problems: [
      ...(silent ? [problem(at, uncited(name))] : []),
      ...faults.map(({ index: _, ...fault }) => ({ ...at, ...fault })),
    ],
    citations: citation ? [{ ...citation, ...at }] : [],
    uses: [
      ...(picture === undefined ? [] : [{ kind: 'picture' as const, name: picture, ...at }]),
      ...(figure === undefined ? [] : [{ kind: 'figure' as const, name: figure, ...at }]),
    ],
  };
}

const problem = ({ line, column }: Place, [rule, message, suggestion]: Message): BodyProblem => ({
  line,
  column,
  rule,
  message,
  suggestion,
});

const told = (place: Place, message: Message): ElementInspection => ({
  problems: [problem(place, message)],
  citations: [],
  uses: [],
});

/** What a table holds itself: `constructor` is in every object. */
const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** The place of an attribute's name in the text of its element. */
function attributePlace(text: string, { position }: BodyNode, name: string): Place {
  const { line, column, offset = 0 } = position?.start ?? { line: 1, column: 1 };
  const found = text.slice(offset).search(new RegExp(`\\s${name}[\\s=/>]`));
  if (found === -1) return { line, column };
  return placeIn(text, offset + found + 1);
}

const writtenValue = ({ value }: Attribute): WrittenValue =>
  typeof value === 'object' && value !== null
    ? { text: value.value, braced: true }
    : { text: value ?? '', braced: false };

const fits = ({ children }: ListedComponent, inside: readonly BodyNode[]): boolean => {
  const [only, ...more] = inside;
  if (children === undefined) return only === undefined;
  return more.length === 0 && only?.type === 'list' && 'ordered' in only && only.ordered === true;
};
