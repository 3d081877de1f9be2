import { inspectTree } from './body.ts';
import type { BodyInspection, BodyNode, BodyProblem } from './body.ts';
import { inspectElement } from './mdx-element.ts';
import type { StoryUse } from './mdx-element.ts';
import { expression, footnote, strayModule } from './mdx-messages.ts';
import type { Message } from './mdx-messages.ts';
import { parseMdx, storyText } from './mdx-parse.ts';

export interface StoryInspection extends BodyInspection {
  uses: StoryUse[];
}

/**
 * Reads the body of a story for the checks, without running anything: the rules of every body, and
 * of MDX only the listed components with their listed attributes and literal values. What passes
 * here is what `story-gate` hands to the compiler, letter for letter.
 */
export function inspectStory(body: string, needsCitations: boolean): StoryInspection {
  const text = storyText(body);
  const { problems, tree } = parseMdx(text);
  if (!tree) return { problems: [...problems], citations: [], links: [], uses: [] };
  const nodes = [...within(tree)];
  const plain = inspectTree(tree, text, needsCitations);
  const elements = nodes
    .filter(({ type }) => type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement')
    .map((node) => inspectElement(node, text, needsCitations));
  return {
    problems: [
      ...plain.problems,
      ...problems,
      ...nodes.flatMap(refuse),
      ...elements.flatMap((element) => element.problems),
    ],
    citations: [...plain.citations, ...elements.flatMap(({ citations }) => citations)],
    links: plain.links,
    uses: elements.flatMap(({ uses }) => uses),
  };
}

/** A node and all below it, in the order of the text. */
function* within(node: BodyNode): Generator<BodyNode> {
  yield node;
  for (const child of node.children ?? []) yield* within(child);
}

/** What no story may hold, wherever it stands. */
function refuse(node: BodyNode): BodyProblem[] {
  const told = refusal(node);
  if (!told) return [];
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const [rule, message, suggestion] = told;
  return [{ line, column, rule, message, suggestion }];
}

function refusal({ type, value = '' }: BodyNode): Message | undefined {
  if (type === 'mdxFlowExpression' || type === 'mdxTextExpression') return expression(value);
  if (type === 'mdxjsEsm') return strayModule;
  return type === 'footnoteDefinition' ? footnote : undefined;
}
