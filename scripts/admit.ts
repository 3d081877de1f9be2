// npm run admit -- --base REF --head REF --to DIR [--format text|github|gitlab|sarif|json|html]
// Exit 0: all admitted. 1: something is refused. 2: it could not run.
import { admitRequest } from './lib/admit/admit-request.ts';
import { formatNamed, formatNames } from './lib/formats/format-names.ts';
import { formats } from './lib/formats/formats.ts';
import { orStop } from './lib/or-stop.ts';
import { readFlags } from './lib/read-flags.ts';
import { say } from './lib/say.ts';

const usage = `用法：npm run admit -- --base 目标分支 --head 请求的提交 --to 空文件夹 [--format ${formatNames.join('|')}]`;

function readArguments() {
  const { base, head, to, format } = readFlags(
    {
      options: {
        base: { type: 'string' },
        head: { type: 'string' },
        to: { type: 'string' },
        format: { type: 'string', default: 'text' },
      },
    },
    usage,
  ).values;
  if (base === undefined || head === undefined || to === undefined)
    throw new Error(`--base、--head、--to 都要写。\n${usage}`);
  return { base, head, to, format: formatNamed(format, usage) };
}

const { format, ...order } = orStop(readArguments);
const repository = process.cwd();
const request = await admitRequest({ repository, ...order }).catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exit(2);
});
const { problems, admitted, deleted } = request;
const report = formats[format](problems, repository);
if (report !== '') process.stdout.write(`${report}\n`);
say(`收下 ${admitted} 个文件，删去 ${deleted} 个；合并后的内容在 ${order.to}/content。`);
if (problems.length > 0) say(`有 ${problems.length} 处不能收。`);
process.exitCode = problems.length === 0 ? 0 : 1;
