// npm run check [-- --content DIR --format text|github|gitlab|sarif|json|html] [paths…]
// Exit 0: clean. 1: findings. 2: it could not run.
import { parseArgs } from 'node:util';
import { checkGuarded } from './lib/check/check-guarded.ts';
import { contentArguments } from './lib/content-arguments.ts';
import { formatNames, isFormatName } from './lib/formats/format-names.ts';
import { orStop } from './lib/or-stop.ts';

const usage = `用法：npm run check [-- --content 文件夹 --format ${formatNames.join('|')}] [路径…]`;

function parsed() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { content: { type: 'string' }, format: { type: 'string', default: 'text' } },
    });
  } catch (error) {
    throw new Error(`看不懂这些参数。\n${usage}`, { cause: error });
  }
}

function readArguments() {
  const { values, positionals } = parsed();
  const { content, format } = values;
  if (!isFormatName(format))
    throw new Error(`没有“${format}”这种格式，可用：${formatNames.join('、')}\n${usage}`);
  return { format, ...contentArguments(content, positionals, usage) };
}

const { environment, ...order } = orStop(readArguments);
process.exitCode = await checkGuarded(order, environment);
