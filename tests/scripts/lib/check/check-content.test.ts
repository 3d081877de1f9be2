import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import type { Problem } from '#schema/problem';
import { findings } from '../../../../scripts/lib/check/check-order.ts';
import type { GuardedOrder } from '../../../../scripts/lib/check/check-order.ts';
import { noteFile } from '../../../../scripts/lib/guard/note.ts';
import { contentFolder } from '../../../lib/content-folder.ts';
import { markdownFile } from '../../../lib/markdown-file.ts';

async function check(content: string, order: GuardedOrder) {
  const note = noteFile();
  onTestFinished(note.remove);
  const child = spawn(
    process.execPath,
    ['scripts/lib/check/check-content.ts', JSON.stringify(order)],
    {
      env: { ...process.env, SHAITU_CONTENT: content },
      stdio: ['ignore', 'pipe', 'ignore', note.descriptor],
    },
  );
  if (!child.stdout) throw new Error('The check has no standard output.');
  const [report, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  return { problems: JSON.parse(report) as Problem[], code: Number(code), note: note.read() };
}

test('files that stopped the check are told, are not opened, and count as there', async () => {
  const content = contentFolder({
    'hall.yaml': 'name: 虚构展馆\neditors: 虚构编辑组\n',
    'sources/xu-gou-bao-gao.yaml': '虚构：[',
    'outcomes/xu-gou/index.md': markdownFile('outcomes', { kind: '小革薪' }),
    'outcomes/xu-gou/zhao-pian.jpg': '虚构',
  });
  const { problems, code, note } = await check(content, {
    format: 'json',
    wanted: [],
    stopped: [
      { file: 'sources/xu-gou-bao-gao.yaml', reason: 'time' },
      { file: 'outcomes/xu-gou/zhao-pian.jpg', reason: 'crash' },
    ],
  });
  expect(
    problems.map(({ file, line, column, rule }) => [file.split('/').at(-1), line, column, rule]),
  ).toEqual([
    ['xu-gou-bao-gao.yaml', 1, 1, 'parser/stopped'],
    ['zhao-pian.jpg', 1, 1, 'parser/stopped'],
    ['index.md', 8, 7, 'vocabulary/unknown'],
  ]);
  expect(problems[0]?.message).toContain('没有检查');
  expect(code).toBe(findings);
  expect(note.count).toBeGreaterThan(2);
  expect(note.file).toBeUndefined();
});
