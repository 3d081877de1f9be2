// npm run check [-- --content DIR --format text|github|gitlab|sarif|json|html] [paths…]
// Exit 0: clean. 1: findings. 2: it could not run.
import { checkGuarded } from './lib/check/check-guarded.ts';
import { contentArguments } from './lib/content-arguments.ts';
import { formatNamed, formatNames } from './lib/formats/format-names.ts';
import { orStop } from './lib/or-stop.ts';
import { readFlags } from './lib/read-flags.ts';

const usage = `用法：npm run check [-- --content 文件夹 --format ${formatNames.join('|')}] [路径…]`;

function readArguments() {
  const { values, positionals } = readFlags(
    {
      allowPositionals: true,
      options: { content: { type: 'string' }, format: { type: 'string', default: 'text' } },
    },
    usage,
  );
  const { content, format } = values;
  return { format: formatNamed(format, usage), ...contentArguments(content, positionals, usage) };
}

const { environment, ...order } = orStop(readArguments);
process.exitCode = await checkGuarded(order, environment);
