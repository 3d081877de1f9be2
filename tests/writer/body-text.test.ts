import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspectBody } from '#reader/body';
import { splitFrontMatter } from '#reader/front-matter';
import { renderMarkdown } from '#reader/markdown';
import { inspectStory } from '#reader/mdx';
import { bodyText } from '#writer/body-text';
import { typedBody } from '#writer/typed-body';

describe('what is typed means only what the desk allows', () => {
  test.each([
    ['第一段\n第二段', '第一段\n\n第二段'],
    ['## 小标题\n### 小小标题', '## 小标题\n\n### 小小标题'],
    ['- 一\n- 二\n\n- 三', '- 一\n- 二\n\n- 三'],
    ['# 大标题', '\\# 大标题'],
    ['1. 第一步', '1\\. 第一步'],
    ['**粗**和*斜*', '**粗**和\\*斜\\*'],
    ['见[公报](https://example.org/a?b=1)。[^gong-bao: 第2页]', undefined],
    ['[^gong-bao](https://example.org)', '[^gong-bao]\\(https://example.org)'],
    ['[^gong-bao]: 定义', '[^gong-bao]\\: 定义'],
    ['![图](https://example.org/a.jpg)', '\\![图](https://example.org/a.jpg)'],
    ['<b>粗</b>{1+1}&lt;', '\\<b\\>粗\\</b\\>\\{1+1\\}\\&lt;'],
    ['---', '\\---'],
    ['〔原样保留 3〕', '〔原样保留 3〕'],
  ])('%j', (typed, text = typed) => {
    expect(bodyText(typed)).toBe(text);
  });

  test('a kept piece is written letter for letter', () => {
    expect(bodyText('前\n〔原样保留 1〕\n后', ['| 表 |\n| -- |'])).toBe(
      '前\n\n| 表 |\n| -- |\n\n后',
    );
  });
});

const sign = fc.constantFrom(...'\\`*_{}[]()<>#+-.!|&~^:=/$@"\'1 a甲，：\n\t');
const piece = fc.oneof(
  { weight: 6, arbitrary: sign },
  fc.constantFrom('[^a-b: 第1页]', '**甲**', '[甲](https://a.cn/b)', '- ', '## ', '&lt;', '<b>'),
  fc.constantFrom('```', '~~~', '***', '1. ', '<!--', '<Quote', '{x}', '$$', '![', '](', '\n\n'),
);
const typed = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));

test('nothing that is typed is refused in a body or a story', () => {
  fc.assert(
    fc.property(typed, (text) => {
      const written = bodyText(text);
      expect(inspectBody(written, false).problems).toEqual([]);
      expect(inspectStory(`${written}\n`, false).problems).toEqual([]);
      expect(renderMarkdown(written)).not.toMatch(/<(?!\/?(?:p|h2|h3|ul|li|strong|a)\b)/);
    }),
    { numRuns: 400 },
  );
});

test('what is written is shown as it was typed, and written again the same', () => {
  fc.assert(
    fc.property(typed, (text) => {
      const written = bodyText(text);
      const { typed: shown, kept } = typedBody(written);
      expect(bodyText(shown, kept)).toBe(written);
    }),
    { numRuns: 400 },
  );
});

test('bodies of the hall come back letter for letter, most of them without a kept piece', () => {
  const bodies = globSync('content/{outcomes,craftsmen,stories,policies}/*.{md,mdx}').map(
    (file) => splitFrontMatter(readFileSync(file, 'utf8'))?.body.trim() ?? '',
  );
  const loaded = bodies.map(typedBody);
  expect(loaded.map(({ typed: shown, kept }) => bodyText(shown, kept))).toEqual(bodies);
  expect(loaded.filter(({ kept }) => kept.length === 0).length).toBeGreaterThan(bodies.length / 2);
});
