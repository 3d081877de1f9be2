// Every npm script enters here. This file alone must run on the Node a visitor happens to have
// (20 or newer) and before anything is installed, so it imports nothing but Node itself.
// It writes only to standard error: standard output belongs to the script behind it.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = path.join(root, 'node_modules');
const windows = process.platform === 'win32';
const bundledNode = path.join(modules, 'node', 'bin', windows ? 'node.exe' : 'node');
const oldestUsableMajor = 24;

/** @param {string} line */
const say = (line) => process.stderr.write(`${line}\n`);

/**
 * @param {string} sentence
 * @returns {never}
 */
function fail(sentence) {
  say(sentence);
  process.exit(2);
}

/** @param {string} file */
const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

// npm writes node_modules/.package-lock.json last, so it also tells a broken-off install.
function installedAsLocked() {
  const record = path.join(modules, '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = packagesIn(record);
  return Object.entries(packagesIn(path.join(root, 'package-lock.json'))).every(
    ([place, { version, optional }]) =>
      place === '' || optional || installed[place]?.version === version,
  );
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 */
function run(command, args, cwd) {
  const shell = windows && command === 'npm';
  return spawnSync(command, args, { cwd, shell, stdio: ['ignore', 2, 2] }).status === 0;
}

function install() {
  say('正在安装依赖，首次约需一分钟…… / Installing dependencies, about a minute the first time…');
  const npm = process.env.npm_execpath;
  // With NODE_ENV=production npm would leave out everything this project needs.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = npm
    ? run(process.env.npm_node_execpath ?? process.execPath, [npm, ...args], root)
    : run('npm', args, root);
  if (!done) {
    fail(
      '依赖安装失败：请检查网络或 npm 镜像后重试。 / npm ci failed: check the network, then retry.',
    );
  }
  say('依赖已安装。 / Dependencies installed.');
}

// An npm that blocks install scripts leaves the package "node" without its program.
function bringNode() {
  say('正在取得 Node 24…… / Fetching Node 24…');
  run(process.execPath, ['installArchSpecificPackage.js'], path.join(modules, 'node'));
}

function chooseNode() {
  if (!existsSync(bundledNode)) bringNode();
  if (existsSync(bundledNode)) return bundledNode;
  if (Number.parseInt(process.versions.node, 10) >= oldestUsableMajor) return process.execPath;
  return fail(
    '未能取得 Node 24：请检查网络，或自行安装 Node 24 后重试。 / Node 24 could not be fetched: check the network, or install it yourself.',
  );
}

/**
 * @param {string} node
 * @param {string} verb
 * @param {string[]} args
 */
function hand(node, verb, args) {
  const places = [path.join(modules, '.bin'), path.dirname(node), process.env.PATH ?? ''];
  const child = spawn(node, [path.join(root, 'scripts', `${verb}.ts`), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: {
      // Compiled code is kept, or starting would take longer than a short command's work.
      NODE_COMPILE_CACHE: path.join(root, '.cache', 'compiled'),
      ...process.env,
      PATH: places.join(path.delimiter),
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('error', ({ message }) => fail(`无法启动 Node：${message} / Node did not start.`));
  child.on('exit', (code, signal) => {
    process.exitCode = signal ? 128 + constants.signals[signal] : (code ?? 1);
  });
}

const [verb = 'start', ...args] = process.argv.slice(2);
if (!installedAsLocked()) install();
hand(chooseNode(), verb, args);
