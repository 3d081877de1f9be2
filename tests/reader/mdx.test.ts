import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { inspectStory } from '#reader/mdx';
import { listedComponents } from '#reader/mdx-components';
import { storyFeatures, storyText } from '#reader/mdx-parse';
import { cite, sourceSlug } from '../lib/fictional-entries.ts';

/** `line:column rule` of every problem. */
const told = (body: string, needsCitations = true) =>
  inspectStory(body, needsCitations).problems.map(
    ({ line, column, rule }) => `${line}:${column} ${rule}`,
  );

const from = `${sourceSlug}: 第一段`;
const quote = `<Quote text="虚构" by="虚构人" source="${from}" />`;
const metric = `<Metric value={1.5} precision="约" unit="项" label="虚构" period="2020年" source="${from}" />`;

describe('a story', () => {
  test.each([
    ['is empty', ''],
    ['has text like any body', `## 甲\n\n虚构，温度 < 20。${cite}\n\n- 乙${cite}`],
    ['has a picture of its own', '<Figure picture="a.jpg" />'],
    ['has a picture with a caption', `<Figure picture="a.jpg" caption="虚构。${cite}" />`],
    ['shows before and after', '<BeforeAfter before="a.jpg" after="b.png" />'],
    ['quotes', quote],
    ['has steps', `<Steps>\n1. 甲。${cite}\n2. 乙。${cite}\n</Steps>`],
    ['has steps with blank lines', `<Steps>\n\n1. 甲。${cite}\n2. 乙。${cite}\n\n</Steps>`],
    ['has a number', metric],
    [
      'has a timeline',
      `<Timeline items={[["2020", "甲。${cite}"], ["2020-02-03", "乙。${cite}"]]} />`,
    ],
    ['has a timeline over lines', `<Timeline items={[\n  ["2020-02", "甲。${cite}"]\n]} />`],
    ['has a chart', '<Chart figure="xu-gou-tu" />'],
    ['writes a literal in braces', `<Chart figure={"xu-gou-tu"} />`],
    ['writes escapes in braces', quote.replace('"虚构"', String.raw`{"\u865A\u6784 138"}`)],
    ['ends without a line feed', `虚构。${cite}`],
    ['comes from Windows', `虚构。${cite}\r\n\r\n${quote}\r\n`],
    ['writes braces and signs as text', `虚构 \\{甲\\}，&lt;乙&gt;，\`{丙}\`。${cite}`],
    ['speaks of imports', `虚构的 import 和 export。${cite}\n\n进口 importance。${cite}`],
    ['has rare characters', `𠮷𣗋 阿不都热合曼·买买提 Δ μ ① 👷。${cite}\n\n${quote}`],
  ])('may be so that it %s', (_, body) => {
    expect(told(body)).toEqual([]);
  });

  test.each([
    ['an import', 'import a from "./a.js"\n', ['1:1 mdx/import']],
    ['an import for its effect', `虚构。${cite}\n\nimport "./a.js"\n`, ['3:1 mdx/import']],
    ['an import that is not closed', 'import "\\', ['1:1 mdx/import']],
    ['an export that is not closed', `虚构。${cite}\n\nexport const a = "\\`, ['3:1 mdx/export']],
    ['an import after a tab', 'import\t"\\', ['1:1 mdx/import']],
    [
      'an import after a lone carriage return',
      '虚\rimport "\\',
      ['1:1 body/uncited', '2:1 mdx/import'],
    ],
    ['an export', 'export const a = 1\n', ['1:1 mdx/export']],
    ['a layout', 'export { default } from "./layout.astro"\n', ['1:1 mdx/export']],
    ['a program', '{1 + 1}', ['1:1 mdx/expression']],
    ['a program in a sentence', `虚构 {process.env.HOME}。${cite}`, ['1:4 mdx/expression']],
    ['a program in a heading', '## 甲 {a}', ['1:6 mdx/expression']],
    ['a brace that is never closed', '{', ['1:1 mdx/expression']],
    ['a comment', '{/* 甲 */}', ['1:1 mdx/comment']],
    ['an HTML comment', '<!-- 甲 -->', ['1:1 mdx/html-comment']],
    ['a tag as a block', '<div>甲</div>', ['1:1 mdx/html']],
    ['a tag in a sentence', `虚构<b>甲</b>。${cite}`, ['1:3 mdx/html']],
    ['a tag that is never closed', '<br>', ['1:1 mdx/html']],
    ['a script', '<script>alert(1)</script>', ['1:1 mdx/html']],
    ['a picture with a handler', '<img src="a.jpg" onerror="alert(1)" />', ['1:1 mdx/html']],
    ['an empty tag', '<>甲</>', ['1:1 mdx/fragment']],
    ['a component that is not listed', '<Video />', ['1:1 mdx/component']],
    ['a part of a component', '<Quote.Text />', ['1:1 mdx/component']],
    [
      'a name that every object has',
      '<constructor />\n\n<ToString />',
      ['1:1 mdx/html', '3:1 mdx/component'],
    ],
    ['a component in a sentence', `甲 ${quote} 乙${cite}`, ['1:3 mdx/inline']],
    ['a component that is never closed', '<Steps>\n', ['1:1 mdx/unclosed']],
    ['a component that is never opened', '</Steps>\n', ['1:1 mdx/unclosed']],
    ['a component without its end', '<Quote text="虚构"\n', ['1:1 mdx/unclosed']],
    [
      'text inside a component without any',
      quote.replace(' />', '>甲</Quote>'),
      ['1:1 mdx/children'],
    ],
    ['text instead of steps', '<Steps>甲</Steps>', ['1:1 mdx/children']],
    ['points instead of steps', `<Steps>\n- 甲${cite}\n</Steps>`, ['1:1 mdx/children']],
    [
      'an attribute that is not listed',
      quote.replace(' />', ' class="a" />'),
      ['1:56 mdx/attribute'],
    ],
    ['a style', quote.replace(' />', ' style="color: red" />'), ['1:56 mdx/attribute']],
    [
      'an attribute that every object has',
      quote.replace(' />', ' valueOf="a" />'),
      ['1:56 mdx/attribute'],
    ],
    ['a handler', quote.replace(' />', ' onClick="alert(1)" />'), ['1:56 mdx/handler']],
    ['a spread', quote.replace(' />', ' {...a} />'), ['1:1 mdx/spread']],
    ['an attribute twice', quote.replace(' />', ' by="乙" />'), ['1:18 mdx/twice']],
    ['an attribute too few', '<Quote text="虚构" by="乙" />', ['1:1 mdx/missing']],
    ['a program as a value', metric.replace('{1.5}', '{1 + 1}'), ['1:9 mdx/value']],
    ['a number in quotes', metric.replace('{1.5}', '"1.5"'), ['1:9 mdx/value']],
    ['a template as a value', '<Chart figure={`a${1}`} />', ['1:8 mdx/value']],
    ['an element as a value', '<Chart figure=<b /> />', ['1:1 mdx/unclosed']],
    ['a value that calls', '<Timeline items={[["2020", alert(1)]]} />', ['1:11 mdx/value']],
    ['an empty value', '<Chart figure="" />', ['1:8 mdx/value']],
    ['an attribute without a value', '<Chart figure />', ['1:8 mdx/value']],
    [
      'a date that no calendar has',
      `<Timeline items={[["2020-02-31", "甲。${cite}"]]} />`,
      ['1:11 mdx/value'],
    ],
    ['a picture from elsewhere', '<Figure picture="../a.jpg" />', ['1:9 mdx/value']],
    ['a picture from the web', '<Figure picture="https://example.org/a.jpg" />', ['1:9 mdx/value']],
    ['a source that is none', quote.replace(from, '虚构报告'), ['1:27 mdx/value']],
    ['two sources in one', quote.replace(from, `a][^b`), ['1:27 mdx/value']],
    ['a picture in Markdown', `![甲](./a.js)${cite}`, ['1:1 body/image']],
    ['a link that runs', `[甲](javascript:alert(1))${cite}`, ['1:1 link/scheme']],
    [
      'a link that runs, in entities',
      `[甲](java&#115;cript:alert(1))${cite}`,
      ['1:1 link/scheme', '1:1 body/entities'],
    ],
    ['a link that holds its data', `[甲](data:text/html,甲)${cite}`, ['1:1 link/scheme']],
    ['an address in angle brackets', '<https://example.org>', ['1:1 mdx/autolink']],
    ['the text of a footnote', `甲。${cite}\n\n[^a]: 乙 丙${cite}\n`, ['3:1 mdx/footnote']],
    ['a sign that opens a tag', '甲 <3 乙', ['1:3 mdx/syntax']],
    ['front matter of its own', '\n---\nlayout: ./a.astro\n---\n', ['2:1 mdx/front-matter']],
    ['front matter in TOML', '+++\nlayout = "./a.astro"\n+++\n', ['1:1 mdx/front-matter']],
    ['more than any story', '甲'.repeat(40_000), ['1:1 mdx/size']],
    ['quotations without end', '> '.repeat(9_000), ['1:1 mdx/depth']],
    [
      'personal data in JSON escapes',
      quote.replace('"虚构"', String.raw`{"1\u00338 0013 8000"}`),
      ['1:8 personal/mobile'],
    ],
    [
      'personal data in entities',
      quote.replace('"虚构"', '"1&#51;800138000"'),
      ['1:8 personal/mobile'],
    ],
    [
      'personal data in the events of a timeline',
      `<Timeline items={[["2020", "1\\u0033800138000${cite}"]]} />`,
      ['1:11 personal/mobile'],
    ],
    [
      'personal data in the place of a source',
      quote.replace(`"${from}"`, `{"${sourceSlug}: 1\\u0033800138000"}`),
      ['1:27 personal/mobile'],
    ],
    ['personal data', metric.replace('"虚构"', '"电话13800000000"'), ['1:44 personal/mobile']],
    ['a paragraph without its source', `甲。\n\n${quote}`, ['1:1 body/uncited']],
    [
      'a step without its source',
      `<Steps>\n1. 甲。${cite}\n2. 乙。\n</Steps>`,
      ['3:4 body/uncited'],
    ],
    [
      'an event without its source',
      `<Timeline items={[["2020", "甲。"]]} />`,
      ['1:11 body/uncited'],
    ],
    [
      'a caption without its source',
      '<Figure picture="a.jpg" caption="甲。" />',
      ['1:25 body/uncited'],
    ],
  ])('may not hold %s', (_, body, expected) => {
    expect(told(body)).toEqual(expected);
  });

  test('need not cite while it is a draft', () => {
    expect(told('甲。\n\n<Timeline items={[["2020", "甲。"]]} />', false)).toEqual([]);
  });

  test('gives what it cites and shows, with their places', () => {
    const body = `甲。${cite}\n\n${quote}\n\n<Figure picture="a.jpg" />\n\n<Chart figure="xu-gou" />`;
    const { citations, uses } = inspectStory(body, true);
    expect(citations).toEqual([
      { id: sourceSlug, at: '第一段', line: 1, column: 3 },
      { id: sourceSlug, at: '第一段', line: 3, column: 27 },
    ]);
    expect(uses).toEqual([
      { kind: 'picture', name: 'a.jpg', line: 5, column: 9 },
      { kind: 'figure', name: 'xu-gou', line: 7, column: 8 },
    ]);
  });
});

test.each([
  ['<Metirc />', '没有“Metirc”这个组件', '是不是想写 Metric？可用的组件：'],
  ['<Chart figrue="a" />', '“Chart”没有 figrue 这一项', '是不是想写 figure？写作 <Chart figure='],
  ['<Chart />', '“Chart”少写了 figure', '写作 <Chart figure='],
  ['{a}', '正文里不能写花括号里的程序', '文字里的花括号写成“｛｝”。'],
])('%s is told in a sentence with a way out', (body, message, suggestion) => {
  const [problem] = inspectStory(body, true).problems;
  expect(problem?.message).toBe(message);
  expect(problem?.suggestion).toContain(suggestion);
});

test('what the guide for writers shows would be accepted, and it shows every component', () => {
  const guide = readFileSync('docs/contributing.zh-CN.md', 'utf8');
  const [, example = ''] = /```text\n(<Metric[\s\S]*?)```/.exec(guide) ?? [];
  expect(told(example)).toEqual([]);
  expect(Object.keys(listedComponents).filter((name) => !example.includes(`<${name}`))).toEqual([]);
});

test('every example in a suggestion would be accepted', () => {
  const examples = Object.entries(listedComponents).filter(([name]) => name !== 'Steps');
  const bad = examples.flatMap(([, { example }]) =>
    told(example.replaceAll('来源编号', sourceSlug).replaceAll('图表编号', 'xu-gou')),
  );
  expect(bad).toEqual([]);
});

/** Pieces of which the dangerous texts above are made. */
const pieces = fc.constantFrom(
  ...[
    '\n',
    '\n\n',
    ' ',
    '"',
    "'",
    '`',
    '\\',
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '/',
    '/>',
    '=',
  ],
  ...['<!--', '-->', '${', '...', '---\n', '```', '- ', '> ', '1. ', '# ', '|', '!', '&', '&#123;'],
  ...['import ', 'export ', 'import("a")', 'default ', 'Steps', 'Quote', 'Chart', 'figure', 'div'],
  ...['javascript:', 'a', '甲', '𠮷', '\r', '\t', '\u2028', '\u0000', '\uFEFF', '2020', ','],
);

const compiled = (body: string): string =>
  mdxToJs(storyText(body), { features: storyFeatures }).code;

test('whatever it is given, the gate answers, and what it lets through compiles to text alone', () => {
  let passed = 0;
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const body = parts.join('');
      if (inspectStory(body, false).problems.length > 0) return;
      passed += 1;
      const lines = compiled(body).split('\n');
      const modules = lines.filter((line) => /^(import|export)\b/.test(line));
      expect(modules).toEqual([
        expect.stringMatching(/^import \{.*\} from "react\/jsx-runtime";$/),
        'export default MDXContent;',
      ]);
    }),
    { numRuns: 2_000, seed: 4 },
  );
  expect(passed).toBeGreaterThan(200);
});
