import { citeMarks } from '#schema/cite-mark';
import { inspectTree } from './body.ts';
import type { BodyInspection, BodyNode, BodyProblem } from './body.ts';
import { listedComponents } from './mdx-components.ts';
import type { ListedAttribute, ListedComponent } from './mdx-components.ts';
import { expression, strayModule, unknownAttribute, unlisted, valueWords } from './mdx-messages.ts';
import { parseMdx, storyText } from './mdx-parse.ts';
import { readValue } from './mdx-values.ts';
import type { WrittenValue } from './mdx-values.ts';

/** Something outside its text that a story shows, and where it says so (from 1, in the body). */
export interface StoryUse {
  readonly kind: 'picture' | 'figure';
  /** File name of a picture, slug of a figure. */
  readonly name: string;
  readonly line: number;
  readonly column: number;
}

export interface StoryInspection extends BodyInspection {
  uses: StoryUse[];
}

/** The attributes of an element, as Sätteri gives them; they have no places of their own. */
interface Attribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: string | null | { readonly value: string };
}

type Element = BodyNode & { name?: string | null; attributes?: readonly Attribute[] };

/**
 * Reads the body of a story for the checks, without running anything: the rules of every body, and
 * of MDX only the listed components with their listed attributes and literal values. What passes
 * here is what `story-gate` hands to the compiler, letter for letter.
 */
export function inspectStory(body: string, needsCitations: boolean): StoryInspection {
  const text = storyText(body);
  const { problems, tree } = parseMdx(text);
  if (!tree) return { problems: [...problems], citations: [], uses: [] };
  const found: StoryInspection = { ...inspectTree(tree, text, needsCitations), uses: [] };
  found.problems.push(...problems);
  visit(tree);
  return found;

  function report(place: Place, rule: string, message: string, suggestion: string): void {
    found.problems.push({ ...place, rule, message, suggestion } satisfies BodyProblem);
  }

  function visit(node: BodyNode): void {
    const place = placeOf(node);
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
      report(place, ...expression(node.value ?? ''));
    if (node.type === 'mdxjsEsm') report(place, ...strayModule);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      visitElement(node, place);
    for (const child of node.children ?? []) visit(child);
  }

  function visitElement(node: Element, place: Place): void {
    const name = node.name ?? '';
    const listed = Object.hasOwn(listedComponents, name) ? listedComponents[name] : undefined;
    if (!listed) return report(place, ...unlisted(name));
    if (node.type === 'mdxJsxTextElement')
      report(place, 'mdx/inline', `组件“${name}”不能写在句子里`, '让它单独占一行，上下各空一行。');
    const inside = node.children ?? [];
    if (!fits(listed, inside))
      report(
        place,
        'mdx/children',
        listed.children ? `“${name}”里面要有一个编号列表` : `“${name}”里面不写内容`,
        `写作 ${listed.example}`,
      );
    const given = new Set<string>();
    for (const attribute of node.attributes ?? []) {
      const at = attributePlace(text, node, attribute.name);
      const key = attribute.name;
      if (attribute.type !== 'mdxJsxAttribute' || key === undefined) {
        report(place, 'mdx/spread', `“${name}”里不能用 {...} 展开`, '一项一项写出来。');
        continue;
      }
      if (given.has(key)) report(at, 'mdx/twice', `“${key}”写了两次`, '只留一个。');
      given.add(key);
      const rule = Object.hasOwn(listed.attributes, key) ? listed.attributes[key] : undefined;
      if (rule) visitAttribute(name, key, rule, attribute, at);
      else report(at, ...unknownAttribute(name, key, listed));
    }
    const absent = Object.entries(listed.attributes)
      .filter(([key, { required }]) => required && !given.has(key))
      .map(([key]) => key);
    if (absent.length > 0)
      report(
        place,
        'mdx/missing',
        `“${name}”少写了 ${absent.join('、')}`,
        `写作 ${listed.example}`,
      );
  }

  function visitAttribute(
    name: string,
    key: string,
    { kind }: ListedAttribute,
    attribute: Attribute,
    at: Place,
  ): void {
    const value = readValue(kind, writtenValue(attribute));
    if (!value)
      return report(
        at,
        'mdx/value',
        `“${name}”的 ${key} 写得不对`,
        `只写${valueWords[kind]}，例如 ${listedComponents[name]?.example ?? ''}`,
      );
    if (value.citation) found.citations.push({ ...value.citation, ...at });
    if (value.picture !== undefined)
      found.uses.push({ kind: 'picture', name: value.picture, ...at });
    if (value.figure !== undefined) found.uses.push({ kind: 'figure', name: value.figure, ...at });
    const states = kind === 'prose' || kind === 'events';
    if (states && needsCitations && value.texts.some((said) => citeMarks(said).length === 0))
      report(
        at,
        'body/uncited',
        `“${name}”里有一句没有写出处`,
        '句末加出处标记，例如 [^shanghai-report-2022: 二(三)2]。',
      );
  }
}

interface Place {
  line: number;
  column: number;
}

const placeOf = ({ position }: BodyNode): Place => {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  return { line, column };
};

/** The place of an attribute's name in the text of its element; the element's own without one. */
function attributePlace(text: string, node: BodyNode, name: string | undefined): Place {
  const start = node.position?.start.offset ?? 0;
  const found =
    name === undefined ? -1 : text.slice(start).search(new RegExp(`\\s${name}[\\s=/>]`));
  if (found === -1) return placeOf(node);
  const before = text.slice(0, start + found + 1).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const writtenValue = ({ value }: Attribute): WrittenValue =>
  typeof value === 'object' && value !== null
    ? { text: value.value, braced: true }
    : { text: value ?? '', braced: false };

const fits = ({ children }: ListedComponent, inside: readonly BodyNode[]): boolean =>
  children === undefined
    ? inside.length === 0
    : inside.length === 1 &&
      inside[0]?.type === 'list' &&
      'ordered' in inside[0] &&
      inside[0].ordered === true;
