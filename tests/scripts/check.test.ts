import { execFile } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder } from '../lib/content-folder.ts';
import type { Files } from '../lib/content-folder.ts';
import { markdownFile } from '../lib/markdown-file.ts';

interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

const check = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  new Promise<Run>((resolve) => {
    const options = { env: { ...process.env, ...env } };
    execFile(process.execPath, ['scripts/check.ts', ...args], options, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });

const sound: Files = {
  'hall.yaml': 'name: 虚构展馆\neditors: 虚构编辑组\n',
  'sources/xu-gou-bao-gao.yaml':
    'title: 虚构报告\npublisher: 虚构出版社\ntier: A\nkind: document\n',
  'outcomes/xu-gou-jia-ju.md': markdownFile('outcomes'),
};
const broken: Files = {
  ...sound,
  'outcomes/xu-gou-jia-ju.md': markdownFile('outcomes', { kind: '小革薪' }),
  'studios/xu-gou-shi.md': markdownFile('studios', { title: undefined }),
};
const outcomeMessage = '类型(kind)的值“小革薪”不在允许范围内';

describe('the exit code', () => {
  test('is 0 for a sound hall, which is told on standard error', async () => {
    expect(await check(['--content', contentFolder(sound)])).toEqual({
      code: 0,
      stdout: '',
      stderr: '内容检查通过。\n',
    });
  });

  test('is 1 with findings, which are on standard output', async () => {
    const { code, stdout, stderr } = await check(['--content', contentFolder(broken)]);
    expect(code).toBe(1);
    expect(stdout).toContain(`outcomes/xu-gou-jia-ju.md:8:7 错误 ${outcomeMessage}`);
    expect(stdout).toContain('studios/xu-gou-shi.md:2:1 错误 缺少标题(title)');
    expect(stderr).toBe('内容有 2 处要改。\n');
  });

  test('is 1 for a folder without hall.yaml', async () => {
    const { code, stdout } = await check(['--content', contentFolder({})]);
    expect(code).toBe(1);
    expect(stdout).toContain('没有 hall.yaml');
  });

  test.each([
    ['an unknown flag', ['--formt', 'json'], '用法：npm run check'],
    [
      'an unknown format',
      ['--format', 'xml'],
      '没有“xml”这种格式，可用：text、github、gitlab、sarif、json、html',
    ],
    ['a path that is not there', ['content/nobody'], '找不到“content/nobody”'],
  ])('is 2 for %s', async (_, args, message) => {
    const { code, stdout, stderr } = await check(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
  });

  test('is 2 for a day that is none', async () => {
    const { code, stderr } = await check([], { SHAITU_TODAY: 'gestern' });
    expect(code).toBe(2);
    expect(stderr).toContain('SHAITU_TODAY');
  });
});

describe('paths', () => {
  test.each([
    ['a file and a folder', ['outcomes/xu-gou-jia-ju.md', 'studios'], 2],
    ['a folder without findings', ['sources'], 0],
  ])('show the findings of %s', async (_, names, count) => {
    const folder = contentFolder(broken);
    const paths = names.map((name) => path.join(folder, name));
    const { code, stdout } = await check(['--content', folder, '--format', 'json', ...paths]);
    expect(JSON.parse(stdout)).toHaveLength(count);
    expect(code).toBe(count === 0 ? 0 : 1);
  });
});

describe('a format', () => {
  test('is what standard output holds', async () => {
    const folder = contentFolder(broken);
    const { stdout } = await check(['--content', folder, '--format', 'json']);
    const at = path.relative(process.cwd(), folder);
    expect(JSON.parse(stdout)).toEqual([
      {
        file: `${at}/outcomes/xu-gou-jia-ju.md`,
        line: 8,
        column: 7,
        rule: 'vocabulary/unknown',
        message: outcomeMessage,
        suggestion: expect.stringContaining('是不是想写“小革新”？') as string,
      },
      {
        file: `${at}/studios/xu-gou-shi.md`,
        line: 2,
        column: 1,
        rule: 'schema/missing',
        message: '缺少标题(title)',
        suggestion: '人物和工作室就写名称。',
      },
    ]);
  });
});
