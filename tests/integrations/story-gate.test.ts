import { expect, test } from 'vitest';
import { storyGate } from '../../src/integrations/story-gate.ts';

/** What the plugin hands on; Vite calls it with a plugin context, which it does not use. */
function passed(code: string): string {
  const { transform } = storyGate();
  if (typeof transform !== 'object') throw new Error('The gate transforms nothing.');
  const handler = transform.handler as (code: string, id: string) => { code: string };
  return handler(code, '/guan/shi.mdx').code;
}

test('only the body goes on to the compiler, on the lines where it stood', () => {
  expect(passed('---\ntitle: 虚构\nlayout: ./a.astro\n---\n虚构。\r\n\r\n乙。')).toBe(
    '\n\n\n\n虚构。\n\n乙。\n',
  );
  expect(passed('\uFEFF虚构。')).toBe('虚构。\n');
});

test.each([
  ['an import', '---\ntitle: 虚构\n---\n\nimport "\\', '5:1 正文里不能写 import'],
  ['a program', '---\ntitle: 虚构\n---\n虚构 {1 + 1}', '4:4 正文里不能写花括号里的程序'],
  ['front matter that ends early', '---\na: 1\n---\n---\nlayout: ./a.astro\n---\n', '4:1 正文开头'],
  ['a file without front matter', 'export const a = 1', '1:1 正文里不能写 export'],
])('%s is not compiled', (_, code, message) => {
  expect(() => passed(code)).toThrow(`/guan/shi.mdx:${message}`);
});
