// npm run check [-- --content DIR --format text|github|gitlab|sarif|json] [paths…]
// Exit 0: clean. 1: findings. 2: it could not run.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openHall } from '../src/open-hall.ts';
import { processHallPhotos } from '../src/photo-step.ts';
import { readSettings } from '../src/settings.ts';
import { orStop } from './lib/or-stop.ts';
import { formats, isFormat } from './lib/problem-formats.ts';
import { say } from './lib/say.ts';

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
    return fail(
      `${error instanceof Error ? error.message : String(error)}\n用法：npm run check [-- --content 文件夹 --format ${Object.keys(formats).join('|')}] [路径…]`,
    );
  }
}

const { values, positionals } = readArguments();
const { format } = values;
if (!isFormat(format)) fail(`没有“${format}”这种格式，可用：${Object.keys(formats).join('、')}`);

const { content: SHAITU_CONTENT = process.env.SHAITU_CONTENT } = values;
// Another content folder has another cache: its pictures must not push out those of this hall.
const settings = orStop(() => readSettings({ ...process.env, SHAITU_CONTENT }));
const { content: directory, shipped: vocabularies, today } = settings;
const hall = openHall({ directory, vocabularies, today });
const photos = await processHallPhotos(hall, settings);
const problems = [...hall.problems, ...photos.problems];
const wanted = positionals.map((file) => path.resolve(file));
for (const file of wanted) if (!existsSync(file)) fail(`找不到“${path.relative('.', file)}”`);
const shown = problems.filter(
  ({ file }) =>
    wanted.length === 0 ||
    wanted.some((at) => `${path.join(directory, file)}${path.sep}`.startsWith(`${at}${path.sep}`)),
);
const report = formats[format](shown, directory);
if (report !== '') process.stdout.write(`${report}\n`);
say(shown.length === 0 ? '内容检查通过。' : `内容有 ${shown.length} 处要改。`);
process.exitCode = shown.length === 0 ? 0 : 1;
