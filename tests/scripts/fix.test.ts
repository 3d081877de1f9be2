import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder } from '../lib/content-folder.ts';
import { markdownFile } from '../lib/markdown-file.ts';

const fix = (...args: readonly string[]) =>
  new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, ['scripts/fix.ts', ...args], (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });

const entry = 'outcomes/xu-gou-jia-ju.md';
const files = {
  'hall.yaml': 'name：虚构展馆\neditors: 虚构编辑组',
  'sources/xu-gou-bao-gao.yaml':
    'title: 虚构报告\npublisher: 虚构出版社\ntier: A\nkind: document\n',
  [entry]: markdownFile('outcomes', { updated: '2026年1月2日' }),
};

test('mends, says what, checks again and exits 0 when nothing is left', async () => {
  const folder = contentFolder(files);
  const at = path.relative('.', folder);
  expect(await fix('--content', folder)).toEqual({
    code: 0,
    stdout: [
      `${at}/hall.yaml:2 最后一行末尾加换行`,
      `${at}/hall.yaml:1 全角冒号改成半角：name：虚构展馆 → name: 虚构展馆`,
      `${at}/${entry}:4 日期写法：2026年1月2日 → 2026-01-02`,
      '',
    ].join('\n'),
    stderr: '自动改好 3 处。\n内容检查通过。\n',
  });
  expect(readFileSync(path.join(folder, entry), 'utf8')).toBe(
    markdownFile('outcomes', { updated: '2026-01-02' }).replace("'2026-01-02'", '2026-01-02'),
  );
});

test('tells what it could not mend, and exits 1', async () => {
  const folder = contentFolder({ ...files, [entry]: markdownFile('outcomes', { kind: '虚构' }) });
  const { code, stdout } = await fix('--content', folder, path.join(folder, 'outcomes'));
  expect(code).toBe(1);
  expect(stdout).toContain(`${entry}:8:7 错误 类型(kind)的值“虚构”不在允许范围内`);
  expect(readFileSync(path.join(folder, 'hall.yaml'), 'utf8')).toBe(files['hall.yaml']);
});

test('only looks with --dry-run', async () => {
  const folder = contentFolder(files);
  const { code, stdout, stderr } = await fix('--content', folder, '--dry-run');
  expect(code).toBe(0);
  expect(stdout.trimEnd().split('\n')).toHaveLength(3);
  expect(stderr).toBe('可以自动改 3 处；这次只是看看，没有动文件。\n');
  expect(readFileSync(path.join(folder, entry), 'utf8')).toBe(files[entry]);
});

test.each([
  ['an unknown flag', ['--fxi'], '用法：npm run fix'],
  ['a path that is not there', ['content/nobody'], '找不到“content/nobody”'],
])('%s is exit 2 with how to use it', async (_, args, message) => {
  const { code, stdout, stderr } = await fix(...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
});
