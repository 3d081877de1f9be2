// npm run fix [-- --content DIR --dry-run] [paths…]
// Exit 0: nothing is left to mend. 1: something is. 2: it could not run.
import { existsSync } from 'node:fs';
import {
  checkGuarded,
  contentEnvironment,
  contentLimits,
  saySlow,
} from './lib/check/check-guarded.ts';
import { contentArguments } from './lib/content-arguments.ts';
import { done } from './lib/fix/fix-order.ts';
import type { FixOrder } from './lib/fix/fix-order.ts';
import { runGuarded } from './lib/guard/run-guarded.ts';
import { orStop } from './lib/or-stop.ts';
import { readFlags } from './lib/read-flags.ts';
import { say } from './lib/say.ts';

const usage = '用法：npm run fix [-- --content 文件夹 --dry-run] [路径…]';

function readArguments() {
  const { values, positionals } = readFlags(
    {
      allowPositionals: true,
      options: { content: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
    },
    usage,
  );
  const { content, 'dry-run': dryRun } = values;
  return { dryRun, ...contentArguments(content, positionals, usage) };
}

const { environment, ...order } = orStop(readArguments);
const { code, errors } = await runGuarded({
  module: new URL('lib/fix/fix-content.ts', import.meta.url),
  order: order satisfies FixOrder,
  done: [done],
  limits: contentLimits,
  environment: contentEnvironment(environment),
  onSlow: saySlow,
});
process.stderr.write(errors);
if (code === undefined) say('没有改完，程序停了；已经改好的文件都是完整的。');
// A file that has got another name cannot be asked for by the old one.
const wanted = order.wanted.every((file) => existsSync(file)) ? order.wanted : [];
if (code === undefined) process.exitCode = 2;
else if (!order.dryRun)
  process.exitCode = await checkGuarded({ format: 'text', wanted }, environment);
