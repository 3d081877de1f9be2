import { mdxToMdast } from 'satteri';
import type { Features } from 'satteri';
import { storyBounds } from '#gate/body-bounds';
import { limited } from '#gate/limited';
import type { BodyNode, BodyProblem } from './body.ts';
import { isDeep, tooDeep } from './body-depth.ts';
import { features } from './markdown.ts';

/** What may be wrong with a text before there is a tree, and the tree of what is left. */
export interface ParsedMdx {
  readonly problems: readonly BodyProblem[];
  readonly tree?: BodyNode;
}

/** What the build parses stories with: `@astrojs/mdx` keeps footnotes on, so they are refused. */
export const storyFeatures: Features = { ...features, gfm: true };

const modules = /^(import|export)(?![\p{L}\p{N}_$-]).*/gmu;

/** A story's body as it is parsed, here and by the build: line feeds only, the last line ended. */
export const storyText = (body: string): string => `${body.replace(/\r\n?/g, '\n')}\n`;

/**
 * Parses a story's text without running anything. Lines that begin with `import` or `export` never
 * reach the parser: one that breaks off in a quotation at the end of a file makes Sätteri 0.10 abort
 * the whole process.
 */
export function parseMdx(text: string): ParsedMdx {
  const bound = storyBounds(text);
  if (bound)
    return { problems: [{ ...bound, rule: bound.rule.replace(/^body\/(?=size|depth)/, 'mdx/') }] };
  const opening = /^\s*(?:---|\+\+\+)/.exec(text);
  if (opening)
    return one(
      opening[0].split('\n').length,
      1,
      'mdx/front-matter',
      '正文开头又有一段字段区',
      '字段只写在文件开头的一对 --- 之间。',
    );
  try {
    const blank = text.replace(modules, (line) => ' '.repeat(line.length));
    const tree: BodyNode = mdxToMdast(blank, { features: storyFeatures });
    if (isDeep(tree)) return deep;
    return { problems: modulesOutside(tree, text), tree };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return {
      problems: [
        ...modulesOutside(undefined, text),
        syntaxProblem(error.message, text.split('\n')),
      ],
    };
  }
}

function one(
  line: number,
  column: number,
  rule: string,
  message: string,
  suggestion: string,
): ParsedMdx {
  return { problems: [{ line, column, rule, message, suggestion }] };
}

const deep = one(1, 1, 'mdx/depth', tooDeep.message, tooDeep.suggestion);

/** Lines that begin with a module's words, but for those that stand in a block of code. */
function modulesOutside(tree: BodyNode | undefined, text: string): BodyProblem[] {
  const found = [...text.matchAll(modules)];
  if (found.length === 0) return [];
  const code = tree ? codeIn(tree) : [];
  const outside = found
    .filter(({ index }) => !code.some(([from, to]) => from < index && index < to))
    .map(({ 1: keyword = '', index }) => ({ rule: keyword, index }));
  return limited(outside).map(({ rule: keyword, index }) =>
    moduleProblem(keyword, text.slice(0, index).split('\n').length),
  );
}

/**
 * First and last offset of each block of code. One inside a list or a quotation would end at such a
 * line, which stands at the margin.
 */
const codeIn = ({ children = [] }: BodyNode): [from: number, to: number][] =>
  children
    .filter(({ type }) => type === 'code')
    .map(({ position }) => [position?.start.offset ?? 0, position?.end?.offset ?? 0]);

const moduleProblem = (keyword: string, line: number): BodyProblem => ({
  line,
  column: 1,
  rule: `mdx/${keyword}`,
  message: `正文里不能写 ${keyword}，这里不运行程序`,
  suggestion: '删掉这一行；组件不用引入，直接写。',
});

/** Sätteri's message, `line:column: reason`, as what the writer sees at that place. */
function syntaxProblem(reason: string, lines: readonly string[]): BodyProblem {
  const [, line = '1', column = '1'] = /^(\d+):(\d+):/.exec(reason) ?? [];
  const place = { line: Number(line), column: Number(column) };
  const here = (lines[place.line - 1] ?? '').slice(place.column - 1);
  const [, rule, message, suggestion] =
    mistakes.find(([pattern]) => pattern.test(here)) ?? otherMistake;
  return { ...place, rule, message, suggestion };
}

type Mistake = readonly [pattern: RegExp, rule: string, message: string, suggestion: string];

const otherMistake: Mistake = [
  /(?:)/,
  'mdx/syntax',
  '这里的尖括号或花括号读不通',
  '组件写作 <Quote text="…" />；文字里的小于号写成“＜”，花括号写成“｛｝”。',
];

/** What stands at the place of a mistake, the most telling first. */
const mistakes: readonly Mistake[] = [
  [/^<!--/, 'mdx/html-comment', '正文里不能写 HTML 注释', '删掉 <!-- 到 --> 的部分。'],
  [
    /^<(?:https?:|mailto:|[^\s<>]+@)/,
    'mdx/autolink',
    '网址不能放在尖括号里',
    '写成 [文字](https://网址)。',
  ],
  [/^\{/, 'mdx/expression', '花括号没有成对', '文字里的花括号写成“｛｝”。'],
  [
    /^<\/?[A-Z]/,
    'mdx/unclosed',
    '组件没有写完整',
    '单独的组件以 /> 结尾；成对的写 <Steps> 和 </Steps>，各占一行。',
  ],
  [/^<\/?[a-z]/, 'mdx/html', '正文里不能写 HTML 标签', '删掉尖括号标签，只写文字。'],
  otherMistake,
];
