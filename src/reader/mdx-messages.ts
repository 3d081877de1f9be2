import { anySource } from '#schema/cite-mark';
import { nearest } from '#schema/nearest';
import { listedComponents } from './mdx-components.ts';
import type { ListedComponent, ValueKind } from './mdx-components.ts';

/** A rule's id, what it says, and what to do. */
export type Message = readonly [rule: string, message: string, suggestion: string];

/** What a value may be. */
const valueWords: Readonly<Record<ValueKind, string>> = {
  line: '英文双引号里的文字',
  prose: '英文双引号里的文字',
  number: '花括号里的数字',
  precision: '准确、约、超当中的一个',
  citation: '“来源编号: 位置”',
  picture: '和故事放在一起的照片文件名',
  figure: '图表的编号',
  events: '花括号里的列表，每项一个时间、一句话',
};

/** An import that the text scan has not seen, because it stands where no module may begin. */
export const strayModule: Message = [
  'mdx/import',
  '正文里不能写 import 或 export，这里不运行程序',
  '删掉这一行；组件不用引入，直接写。',
];

/** Braces in the text: a comment, or a program. */
export const expression = (code: string): Message =>
  /^\s*\/[/*]/.test(code)
    ? ['mdx/comment', '正文里不能写注释', '删掉 {/* 到 */} 的部分。']
    : ['mdx/expression', '正文里不能写花括号里的程序', '文字里的花括号写成“｛｝”。'];

/** A tag that is no listed component. */
export function unlisted(name: string): Message {
  if (name === '') return ['mdx/fragment', '正文里不能写空的尖括号 <>', '删掉它，只写文字。'];
  if (/^[a-z]/.test(name))
    return ['mdx/html', `正文里不能写 HTML 标签 <${name}>`, '删掉尖括号标签，只写文字。'];
  const names = Object.keys(listedComponents);
  const guess = nearest(name, names);
  return [
    'mdx/component',
    `没有“${name}”这个组件`,
    `${guess === undefined ? '' : `是不是想写 ${guess}？`}可用的组件：${names.join('、')}`,
  ];
}

/** An attribute that the component does not have. */
export function unknownAttribute(
  name: string,
  key: string,
  { attributes, example }: ListedComponent,
): Message {
  if (/^on/i.test(key))
    return ['mdx/handler', `“${name}”里不能写 ${key}，这里不运行程序`, '删掉它。'];
  const guess = nearest(key, Object.keys(attributes));
  return [
    'mdx/attribute',
    `“${name}”没有 ${key} 这一项`,
    `${guess === undefined ? '' : `是不是想写 ${guess}？`}写作 ${example}`,
  ];
}

/** A listed component where it may not stand. */
export const inSentence = (name: string): Message => [
  'mdx/inline',
  `组件“${name}”不能写在句子里`,
  '让它单独占一行，上下各空一行。',
];

/** Content inside a component that takes none, or not the content that it takes. */
export const wrongChildren = (name: string, { children, example }: ListedComponent): Message => [
  'mdx/children',
  children ? `“${name}”里面要有一个编号列表` : `“${name}”里面不写内容`,
  `写作 ${example}`,
];

/** Required attributes that are not there. */
export const missingAttributes = (
  name: string,
  keys: readonly string[],
  { example }: ListedComponent,
): Message => ['mdx/missing', `“${name}”少写了 ${keys.join('、')}`, `写作 ${example}`];

/** `{...all}` instead of attributes. */
export const spread = (name: string): Message => [
  'mdx/spread',
  `“${name}”里不能用 {...} 展开`,
  '一项一项写出来。',
];

/** The same attribute again. */
export const twice = (key: string): Message => ['mdx/twice', `“${key}”写了两次`, '只留一个。'];

/** A value that is not of its kind. */
export const badValue = (name: string, key: string, kind: ValueKind): Message => [
  'mdx/value',
  `“${name}”的 ${key} 写得不对`,
  `只写${valueWords[kind]}，例如 ${listedComponents[name]?.example ?? ''}`,
];

/** A statement inside a component that names no source. */
export const uncited = (name: string): Message => [
  'body/uncited',
  `“${name}”里有一句没有写出处`,
  `句末加出处标记，例如 [^${anySource}: 第1页]。`,
];

/** The text of a Markdown footnote: sources have files of their own. */
export const footnote: Message = [
  'mdx/footnote',
  '正文里不能写脚注的内容',
  '网址写进 content/sources 里的来源文件，这里只留出处标记。',
];
