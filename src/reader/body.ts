import { markdownToMdast } from 'satteri';
import { bodyBounds } from '#gate/body-bounds';
import { limited } from '#gate/limited';
import { lineFaults } from '#gate/text-problems';
import { anySource, citeMarks } from '#schema/cite-mark';
import type { Citation } from '#schema/evidence';
import { isDeep, tooDeep } from './body-depth.ts';
import { linkFault } from './body-link.ts';
import { sourceProblems } from './body-source.ts';
import { features } from './markdown.ts';

export interface BodyProblem {
  /** Line and column in the body, from 1. */
  line: number;
  column: number;
  rule: string;
  message: string;
  suggestion: string;
}

export interface BodyCitation extends Citation {
  line: number;
  column: number;
}

/** A link to a path of this site. */
export interface BodyLink {
  path: string;
  line: number;
  column: number;
}

/** What a check needs to know of a body: its mistakes, its citations, where it leads inside the site. */
export interface BodyInspection {
  problems: BodyProblem[];
  citations: BodyCitation[];
  links: BodyLink[];
}

/** A node of a parsed body, as far as the checks look at it. */
export interface BodyNode {
  type: string;
  depth?: number;
  url?: string;
  /** What a link shows when it is pointed at. */
  title?: string | null;
  value?: string;
  children?: BodyNode[];
  position?: {
    start: { line: number; column: number; offset?: number };
    end?: { offset?: number };
  };
}

const refused: Readonly<
  Record<string, readonly [rule: string, message: string, suggestion: string]>
> = {
  html: ['body/html', '正文里不能写 HTML 标签', '删掉尖括号标签，只写文字；要写小于号时用“＜”。'],
  image: ['body/image', '正文里不能插图', '照片写进字段区的 media，并写照片说明和使用许可。'],
  imageReference: ['body/image', '正文里不能插图', '照片写进字段区的 media。'],
  definition: [
    'body/definition',
    '正文里不能写链接定义',
    '网址写进 content/sources 里的来源文件。',
  ],
};

/**
 * Reads a Markdown body for the checks. Refused are raw HTML, pictures, links other than to sound
 * addresses or a path of this site, headings other than `##` and `###`, and what only the parsed text
 * shows: personal data behind entities or marks. A paragraph or a row of a table without a cite mark
 * is told too, because every published statement names its source.
 */
export function inspectBody(body: string, needsCitations: boolean): BodyInspection {
  if (body.trim() === '') return { problems: [], citations: [], links: [] };
  const bound = bodyBounds(body);
  if (bound) return { problems: [bound], citations: [], links: [] };
  const tree: BodyNode = markdownToMdast(body, { features });
  if (isDeep(tree)) return { problems: [tooDeep], citations: [], links: [] };
  return inspectTree(tree, body, needsCitations);
}

/** The same rules for a body that has been parsed; `body` is the text of the tree. */
export function inspectTree(tree: BodyNode, body: string, needsCitations: boolean): BodyInspection {
  const found: BodyInspection = { problems: [], citations: [], links: [] };
  visit(tree);
  body.split('\n').forEach((text, i) => {
    for (const { index, ...citation } of citeMarks(text))
      found.citations.push({ ...citation, line: i + 1, column: index + 1 });
  });
  return { ...found, problems: limited(found.problems) };

  function report(node: BodyNode, rule: string, message: string, suggestion: string): void {
    found.problems.push({ ...placeOf(node), rule, message, suggestion });
  }

  function inspectLink(node: BodyNode): void {
    const fault = linkFault(node, body);
    // Backslashes keep its words apart in the source, and are gone on the page.
    for (const { index: _, ...hidden } of lineFaults(node.title ?? ''))
      found.problems.push({ ...placeOf(node), ...hidden });
    if (fault) found.problems.push({ ...placeOf(node), ...fault });
    else if (node.url?.startsWith('/') === true)
      found.links.push({ path: node.url, ...placeOf(node) });
  }

  function inspectText(node: BodyNode): void {
    const text = textOf(node);
    for (const { index: _, ...fault } of lineFaults(text))
      found.problems.push({ ...placeOf(node), ...fault });
    if (node.type === 'paragraph' && needsCitations && citeMarks(text).length === 0)
      report(
        node,
        'body/uncited',
        '这一段没有写出处',
        `段末加出处标记，例如 [^${anySource}: 第1页]。`,
      );
  }

  /** The first row names the columns; each other row states something. */
  function inspectTable({ children = [] }: BodyNode): void {
    for (const row of children.slice(1))
      if (needsCitations && citeMarks(textOf(row)).length === 0)
        report(
          row,
          'body/uncited',
          '表格的这一行没有写出处',
          `在这一行的最后一格里加出处标记，例如 [^${anySource}: 第1页]。`,
        );
  }

  function visit(node: BodyNode): void {
    const refusal = refused[node.type];
    if (refusal) report(node, ...refusal);
    if (node.type === 'heading' && node.depth !== 2 && node.depth !== 3)
      report(node, 'body/heading', '小标题只用 ## 和 ###', '标题本身写在字段 title 里。');
    if (node.type === 'link') inspectLink(node);
    if (node.type === 'table') inspectTable(node);
    if (ownText.has(node.type)) inspectText(node);
    found.problems.push(...sourceProblems(node, body));
    for (const child of node.children ?? []) visit(child);
  }
}

/** Nodes whose text is read in one go. */
const ownText: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'code']);

const placeOf = ({ position }: BodyNode): { line: number; column: number } => {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  return { line, column };
};

const textOf = (node: BodyNode): string => {
  if (node.type === 'break') return '\n';
  return node.value ?? (node.children ?? []).map((child) => textOf(child)).join('');
};
