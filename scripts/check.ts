// npm run check [-- --content DIR --format text|github|gitlab|sarif|json|html] [paths…]
// Exit 0: clean. 1: findings. 2: it could not run.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings } from '../src/settings.ts';
import { clean, findings } from './lib/check/check-order.ts';
import type { CheckOrder } from './lib/check/check-order.ts';
import { formatNames, isFormatName } from './lib/formats/format-names.ts';
import { runGuarded } from './lib/guard/run-guarded.ts';
import { orStop } from './lib/or-stop.ts';
import { say } from './lib/say.ts';

const usage = `用法：npm run check [-- --content 文件夹 --format ${formatNames.join('|')}] [路径…]`;

function fail(message: string): never {
  say(message);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { content: { type: 'string' }, format: { type: 'string', default: 'text' } },
    });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

const { values, positionals } = readArguments();
const { format } = values;
if (!isFormatName(format))
  fail(`没有“${format}”这种格式，可用：${formatNames.join('、')}\n${usage}`);
const { content: SHAITU_CONTENT = process.env.SHAITU_CONTENT } = values;
// Another content folder has another cache: its pictures must not push out those of this hall.
const environment = { ...process.env, SHAITU_CONTENT };
orStop(() => readSettings(environment));
const wanted = positionals.map((file) => path.resolve(file));
for (const file of wanted)
  if (!existsSync(file)) fail(`找不到“${path.relative('.', file)}”\n${usage}`);

const order: CheckOrder = { format, wanted };
const end = await runGuarded({
  module: new URL('lib/check/check-content.ts', import.meta.url),
  order,
  done: [clean, findings],
  limits: { seconds: 60, megabytes: 1024, heap: 2048, restarts: 8 },
  // Compiled code is kept, or starting would take longer than checking.
  environment: { ...environment, NODE_COMPILE_CACHE: path.resolve('.cache', 'compiled') },
  onSlow: (file) => say(`  正在看 ${file}……`),
});
process.stderr.write(end.errors);
if (end.code !== undefined) process.exitCode = end.code === clean ? 0 : 1;
else {
  const files = end.stopped.map(({ file }) => file).join('、');
  fail(files === '' ? '检查没有做完，程序停了。' : `检查没有做完，读这些文件时程序停了：${files}`);
}
