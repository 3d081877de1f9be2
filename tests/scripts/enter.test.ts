import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const lockOf = (version: string) =>
  JSON.stringify({ packages: { '': {}, 'node_modules/tool': { version } } });

// Stands in for npm: installs what is locked, or fails.
const npmThatInstalls = `
  import { copyFileSync } from 'node:fs';
  copyFileSync('package-lock.json', 'node_modules/.package-lock.json');`;
const npmThatFails = 'process.exit(1);';

let project: string;

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
  writeFileSync(path.join(project, file), text);
}

function enter(npm: string, ...args: string[]) {
  write('npm.mjs', npm);
  return spawnSync(process.execPath, ['scripts/enter.mjs', ...args], {
    cwd: project,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      npm_execpath: path.join(project, 'npm.mjs'),
      npm_node_execpath: process.execPath,
    },
  });
}

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'shaitu-enter-'));
  write('package-lock.json', lockOf('2.0.0'));
  write('scripts/echo.ts', 'console.log(process.argv.slice(2).join()); process.exitCode = 7;');
  write('node_modules/.package-lock.json', lockOf('2.0.0'));
  copyFileSync('scripts/enter.mjs', path.join(project, 'scripts/enter.mjs'));
  mkdirSync(path.join(project, 'node_modules/node/bin'), { recursive: true });
  const node = process.platform === 'win32' ? 'node.exe' : 'node';
  symlinkSync(process.execPath, path.join(project, 'node_modules/node/bin', node));
});

afterEach(() => {
  rmSync(project, { recursive: true });
});

test('arguments, output and exit code pass through, and nothing else is said', () => {
  const { status, stdout, stderr } = enter(npmThatFails, 'echo', '--format', 'json');
  expect([status, stdout, stderr]).toEqual([7, '--format,json\n', '']);
});

test('what is not installed as locked is installed first, told on standard error alone', () => {
  write('node_modules/.package-lock.json', lockOf('1.0.0'));
  const { status, stdout, stderr } = enter(npmThatInstalls, 'echo', 'x');
  expect([status, stdout]).toEqual([7, 'x\n']);
  expect(stderr).toContain('依赖已安装');
});

test('an install that fails ends with one sentence and exit code 2', () => {
  rmSync(path.join(project, 'node_modules/.package-lock.json'));
  const { status, stdout, stderr } = enter(npmThatFails, 'echo');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('依赖安装失败');
});
