import { html } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** An element of a page, as far as the inspection looks at it. */
export interface PageElement {
  name: string;
  /** It belongs to a drawing (SVG), not to the page (HTML). */
  drawn: boolean;
  /** It belongs to neither, such as a formula. */
  foreign: boolean;
  /** Names as written, a prefix before a colon. */
  attributes: readonly { name: string; value: string }[];
  /** The text inside, when nothing but text is. */
  text: string;
  parent: string;
  line: number | undefined;
  column: number | undefined;
}

const text = (nodes: readonly Tree.ChildNode[]): string =>
  nodes.map((node) => ('value' in node ? node.value : '')).join('');

function read(node: Tree.Element): PageElement {
  const at = node.sourceCodeLocation;
  return {
    name: node.tagName,
    drawn: node.namespaceURI === html.NS.SVG,
    foreign: node.namespaceURI !== html.NS.SVG && node.namespaceURI !== html.NS.HTML,
    attributes: node.attrs.map(({ name, prefix, value }) => ({
      name: prefix ? `${prefix}:${name}` : name,
      value,
    })),
    text: text(node.childNodes),
    parent: node.parentNode?.nodeName ?? '',
    line: at?.startLine,
    column: at?.startCol,
  };
}

/** Every element of a tree, what is inside templates too, in the order of the page. */
export function* elementsOf(root: Tree.Node): Generator<PageElement> {
  const waiting: Tree.Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('tagName' in node) yield read(node);
    if ('content' in node) waiting.push(node.content);
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) waiting.push(child);
  }
}
