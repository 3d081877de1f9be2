// npm run owners [-- --check]: who reviews which entry, for the forges, from content/unions.
// Exit 0: written, or up to date. 1: out of date, or the content has problems. 2: it could not run.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { currentHall } from '../src/current-hall.ts';
import { orStop } from './lib/or-stop.ts';
import { entryOwners } from './lib/owners/entry-owners.ts';
import { ownerFiles } from './lib/owners/owner-files.ts';
import { readFlags } from './lib/read-flags.ts';
import { say } from './lib/say.ts';

function update(check: boolean): number {
  const { catalogue, problems } = currentHall();
  if (catalogue === undefined) {
    say(`内容有 ${problems.length} 处要改：先 npm run check。`);
    return 1;
  }
  const stale = [...ownerFiles(entryOwners(catalogue.all))].filter(
    ([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text,
  );
  for (const [file, text] of check ? [] : stale) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const names = stale.map(([file]) => file).join('、');
  if (stale.length === 0) say('审阅名单和 content/unions 一致。');
  else say(check ? `审阅名单旧了：${names}。运行 npm run owners。` : `写好了：${names}。`);
  return check && stale.length > 0 ? 1 : 0;
}

const usage = '用法：npm run owners [-- --check]';
const { values } = orStop(() =>
  readFlags({ options: { check: { type: 'boolean', default: false } } }, usage),
);
process.exitCode = update(values.check);
