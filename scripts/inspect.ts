// npm run inspect [-- --like DIR --format text|github|gitlab|sarif|json|html] [DIR]
// Exit 0: clean. 1: findings. 2: it could not run.
import { statSync } from 'node:fs';
import { currentHall } from '../src/current-hall.ts';
import { readSettings } from '../src/settings.ts';
import { formatNamed, formatNames } from './lib/formats/format-names.ts';
import { formats } from './lib/formats/formats.ts';
import { inspectSite } from './lib/inspect/inspect-site.ts';
import { pageExtras } from './lib/inspect/page-extras.ts';
import { orStop } from './lib/or-stop.ts';
import { readFlags } from './lib/read-flags.ts';
import { say } from './lib/say.ts';

const usage = `用法：npm run inspect [-- --like 文件夹 --format ${formatNames.join('|')}] [网站文件夹]`;

function readArguments() {
  const { values, positionals } = readFlags(
    {
      allowPositionals: true,
      options: { like: { type: 'string' }, format: { type: 'string', default: 'text' } },
    },
    usage,
  );
  const [folder = readSettings().out, ...more] = positionals;
  const { format, like } = values;
  if (more.length > 0) throw new Error(`一次看一个网站。\n${usage}`);
  for (const place of [folder, like])
    if (place !== undefined && statSync(place, { throwIfNoEntry: false })?.isDirectory() !== true)
      throw new Error(`找不到网站“${place}”：先 npm run build。\n${usage}`);
  return { folder, like, format: formatNamed(format, usage) };
}

const { folder, like, format } = orStop(readArguments);
// What the desk may call is said by the content here, never by the site that is judged.
const extras = pageExtras(currentHall().catalogue?.hall);
const trusted = like === undefined ? undefined : inspectSite(like, { extras }).scripts;
const { problems, files } = inspectSite(folder, { extras, ...(trusted ? { trusted } : {}) });
const report = formats[format](problems, folder);
if (report !== '') process.stdout.write(`${report}\n`);
say(
  problems.length === 0
    ? `网站检查通过：${files} 个文件。`
    : `网站有 ${problems.length} 处不该有的东西，不能发布。`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
