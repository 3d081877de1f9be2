import { strayTag } from '#gate/html';
import type { BodyNode, BodyProblem } from './body.ts';

type Told = readonly [rule: string, message: string, suggestion: string];

const entities = /&(?:#\d{1,8}|#x[\da-f]{1,8}|[a-z][a-z\d]{1,31});/giu;
/** The signs that Markdown and MDX have a meaning for may be written so. */
const signs: ReadonlySet<string> = new Set(['&lt;', '&gt;', '&amp;', '&quot;', '&apos;']);
const otherServers =
  /(?<![a-z\d])(?:s?ftps?|file|smb|ssh|git|telnet|ldaps?|gopher|wss?|rtsp|jdbc):\/\//iu;

const entityTold: Told = ['body/entities', '正文里不写字符实体', '直接写这个字；小于号写成“＜”。'];
const tagTold: Told = [
  'body/html',
  '正文里不能写 HTML 标签',
  '删掉尖括号标签，只写文字；要写小于号时用“＜”。',
];
const serverTold: Told = [
  'body/autolink',
  '网址不能直接写在正文里',
  '只收 https:// 的网页，写成 [文字](https://网址)。',
];

/**
 * What the source of a node writes that its text does not show, or only half shows: characters as
 * entities, tags that are broken off, addresses that Markdown makes no link of.
 */
export function sourceProblems(node: BodyNode, body: string): BodyProblem[] {
  switch (node.type) {
    case 'text':
      return [
        ...entityProblems(node, body, node.value ?? ''),
        ...(otherServers.test(node.value ?? '') ? [problemAt(node, serverTold)] : []),
      ];
    case 'link':
      return entityProblems(node, body, [...shownBy(node)].join('\n'));
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return strayTag(proseOf(node, body)) ? [problemAt(node, tagTold)] : [];
    default:
      return [];
  }
}

/** An entity that the source has, and the text that was made of it has not. */
function entityProblems(node: BodyNode, body: string, shown: string): BodyProblem[] {
  const source = sourceOf(node, body);
  if (!source.includes('&')) return [];
  const decoded = [...source.matchAll(entities)].filter(
    ([entity]) => !signs.has(entity.toLowerCase()) && count(source, entity) > count(shown, entity),
  );
  return decoded.length === 0 ? [] : [problemAt(node, entityTold)];
}

/** All that is read of a link: where it leads, and its words, which are told by themselves. */
function* shownBy(node: BodyNode): Generator<string> {
  yield node.url ?? '';
  if (node.value !== undefined) yield node.value;
  for (const child of node.children ?? []) yield* shownBy(child);
}

const count = (text: string, piece: string): number => text.split(piece).length - 1;

const sourceOf = ({ position }: BodyNode, body: string): string =>
  body.slice(position?.start.offset ?? 0, position?.end?.offset ?? 0);

/** The source of a node without its code; empty where real tags are told by themselves. */
function proseOf(node: BodyNode, body: string): string {
  const source = sourceOf(node, body);
  if (!source.includes('<')) return '';
  const children = node.children ?? [];
  if (children.some(({ type }) => type === 'html')) return '';
  return children
    .filter(({ type }) => type === 'inlineCode')
    .map((child) => sourceOf(child, body))
    .reduce((rest, code) => rest.replace(code, ''), source);
}

function problemAt({ position }: BodyNode, [rule, message, suggestion]: Told): BodyProblem {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  return { line, column, rule, message, suggestion };
}
