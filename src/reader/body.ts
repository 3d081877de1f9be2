import { markdownToMdast } from 'satteri';
import { citeMarks } from '#schema/cite-mark';
import type { Citation } from '#schema/evidence';
import { personalKind } from '#schema/personal-kind';
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
 * Reads a Markdown body for the checks. Refused are raw HTML, pictures, links other than http(s) or
 * a path of this site, and headings other than `##` and `###`; a paragraph without a cite mark is
 * told too, because every published statement names its source.
 */
export function inspectBody(body: string, needsCitations: boolean): BodyInspection {
  if (body.trim() === '') return { problems: [], citations: [], links: [] };
  return inspectTree(markdownToMdast(body, { features }), body, needsCitations);
}

/** The same rules for a body that has been parsed; `body` is the text of the tree. */
export function inspectTree(tree: BodyNode, body: string, needsCitations: boolean): BodyInspection {
  const found: BodyInspection = { problems: [], citations: [], links: [] };
  visit(tree);
  body.split('\n').forEach((text, i) => {
    const kind = personalKind(text);
    if (kind !== undefined) found.problems.push({ line: i + 1, column: 1, ...personalData(kind) });
    for (const { index, ...citation } of citeMarks(text))
      found.citations.push({ ...citation, line: i + 1, column: index + 1 });
  });
  return found;

  function report(node: BodyNode, rule: string, message: string, suggestion: string): void {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    found.problems.push({ line, column, rule, message, suggestion });
  }

  function inspectLink(node: BodyNode): void {
    const url = node.url ?? '';
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    // Browsers read `/\host` like `//host`.
    if (/^\/(?![/\\])/.test(url)) found.links.push({ path: url, line, column });
    else if (!/^https?:\/\//.test(url))
      report(node, 'body/link', '链接只能是 https:// 网址或本站路径', '检查括号里的网址。');
  }

  function visit(node: BodyNode): void {
    const refusal = refused[node.type];
    if (refusal) report(node, ...refusal);
    if (node.type === 'heading' && node.depth !== 2 && node.depth !== 3)
      report(node, 'body/heading', '小标题只用 ## 和 ###', '标题本身写在字段 title 里。');
    if (node.type === 'link') inspectLink(node);
    if (node.type === 'paragraph' && needsCitations && citeMarks(textOf(node)).length === 0)
      report(
        node,
        'body/uncited',
        '这一段没有写出处',
        '段末加出处标记，例如 [^shanghai-report-2022: 二(三)2]。',
      );
    for (const child of node.children ?? []) visit(child);
  }
}

/** Says that a line holds such personal data. */
export const personalData = (kind: string): Omit<BodyProblem, 'line' | 'column'> => ({
  rule: 'personal-data',
  message: `这一行像是有${kind}，不能公开`,
  suggestion: '删掉；联系方式只写工会办公室的。',
});

const textOf = (node: BodyNode): string =>
  node.value ?? (node.children ?? []).map((child) => textOf(child)).join('');
