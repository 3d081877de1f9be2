import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Problem } from '#schema/problem';
import { html } from '../../../../scripts/lib/formats/html.ts';
import { contentFolder } from '../../../lib/content-folder.ts';
import type { Files } from '../../../lib/content-folder.ts';

const file = 'outcomes/xu-gou.md';
const problem = (changes: Partial<Problem> = {}): Problem => ({
  file,
  line: 2,
  column: 5,
  rule: 'yaml/anchor',
  message: '虚构的错误',
  suggestion: '虚构的建议。',
  ...changes,
});
const report = (problems: readonly Problem[], files: Files = {}): string =>
  html(problems, contentFolder(files));
/** The quotations of a report, each the lines of one `pre` without its markup. */
const quoted = (page: string): string[][] =>
  [...page.matchAll(/<pre>(.*?)<\/pre>/gs)].map(([, text = '']) =>
    text.replaceAll(/<\/?b>/g, '').split('\n'),
  );

describe('what the report says', () => {
  test('that nothing is to be mended', () => {
    expect(report([])).toContain('内容检查通过');
  });

  test('how many problems in how many files, each with place, message, remedy and rule', () => {
    const page = report([problem(), problem({ line: 9 }), problem({ file: 'hall.yaml' })]);
    expect(page).toContain('<strong>3</strong> 处要改，在 <strong>2</strong> 个文件里');
    for (const text of [
      '第 9 行第 5 列',
      '虚构的错误',
      '建议：虚构的建议。',
      '字段区不收锚点',
      '<code>yaml/anchor</code>',
    ])
      expect(page).toContain(text);
    const targets = [...page.matchAll(/href="#(f\d+)"/g)].map(([, id]) => id);
    expect(targets).toEqual([...page.matchAll(/<section id="(f\d+)"/g)].map(([, id]) => id));
    expect(targets).toHaveLength(2);
  });
});

describe('the line of the problem', () => {
  test.each([
    ['Chinese signs are two wide', '标题：甲乙', 4, ['标题：甲乙', '\u3000\u3000\u3000^']],
    ['letters are one wide', 'title: x', 8, ['title: x', '       ^']],
    ['signs that cannot be seen are spelt out', 'a\u202eb', 3, ['a‹U+202E›b', '         ^']],
    ['markup is text', '<b>&', 4, ['&lt;b&gt;&amp;', '   ^']],
    [
      'of a long line the part is shown',
      `${'x'.repeat(200)}y${'z'.repeat(200)}`,
      201,
      [`…${'x'.repeat(60)}y${'z'.repeat(59)}…`, `${' '.repeat(61)}^`],
    ],
  ])('is quoted with a caret: %s', (_, line, column, expected) => {
    const page = report([problem({ column })], { [file]: `---\n${line}\n` });
    expect(quoted(page)).toEqual([expected]);
  });

  test.each([
    ['personal data', { rule: 'personal/mobile' }],
    ['a secret', { rule: 'secret/key' }],
    ['a line that is not there', { line: 40 }],
    ['a file that is not there', { file: 'outcomes/mei-you.md' }],
  ])('is not quoted for %s', (_, changes) => {
    expect(quoted(report([problem(changes)], { [file]: '---\n虚构\n' }))).toEqual([]);
  });

  test('is not quoted from behind a symbolic link', () => {
    const folder = contentFolder({ 'secret.txt': 'x\n虚构的秘密\n' });
    symlinkSync(path.join(folder, 'secret.txt'), path.join(folder, 'a.md'));
    expect(html([problem({ file: 'a.md' })], folder)).not.toContain('虚构的秘密');
  });
});

test('whatever stands in names and values, the report runs nothing and fetches nothing', () => {
  const nasty = '"><script src=//x.example></script><img onerror=a src=x>';
  const page = report(
    [problem({ file: `${nasty}\n\u202e.md`, message: nasty, suggestion: nasty, rule: nasty })],
    {},
  );
  expect(page).not.toMatch(/<(?:script|img|link|iframe|object|embed|form)/);
  expect(page).not.toMatch(/\b(?:src|srcset|on\w+)="/);
  expect(page).not.toMatch(/url\(|@import|https?:/);
  expect(page).not.toContain('\u202e');
  expect(page).toContain("default-src 'none'");
});
