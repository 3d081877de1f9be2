// npm run import -- FILE.xlsx|FILE.csv [--kind K --content DIR --write --overwrite --partly]
// Exit 0: nothing against it. 1: rows to mend, nothing written (or all but them). 2: could not run.
import { readSettings } from '../src/settings.ts';
import { importOptions } from './lib/import/import-options.ts';
import { importReport } from './lib/import/import-report.ts';
import { judgeTable } from './lib/import/judge-table.ts';
import { openTable } from './lib/import/open-table.ts';
import { Refusal } from './lib/import/refusal.ts';
import { writeEntries } from './lib/import/write-entries.ts';
import { todayOf } from './lib/new/today.ts';
import { orStop } from './lib/or-stop.ts';
import { say } from './lib/say.ts';

const options = orStop(() => importOptions(process.argv.slice(2)));
const { content: SHAITU_CONTENT = process.env.SHAITU_CONTENT } = options;
const settings = orStop(() => readSettings({ ...process.env, SHAITU_CONTENT }));

async function run(): Promise<number> {
  const sheets = await openTable(options.file);
  const table = orStop(() => judgeTable(sheets, settings, todayOf(settings), options.kind));
  const { entries, mistakes, elsewhere } = table;
  const report = importReport(table);
  if (report !== '') process.stdout.write(`${report}\n`);
  const sound = entries.filter((entry) => entry.mistakes.length === 0);
  const fresh = sound.filter(({ state }) => state === 'new');
  const changed = sound.filter(({ state }) => state === 'changed');
  const refused = mistakes.length > 0 || elsewhere.length > 0 || sound.length < entries.length;
  const files = options.overwrite ? [...fresh, ...changed] : fresh;
  const left = changed.length > 0 && !options.overwrite;
  if (entries.length === 0 && !refused) say('表里没有要导入的条目：从示例下面的空行开始填。');
  else if (refused && !(options.write && options.partly && elsewhere.length === 0))
    say('有要改的地方，什么都没有写入。改好后再导入；只写入没有错的，加 --write --partly。');
  else if (!options.write)
    say(
      `可以导入：新增 ${fresh.length} 个，改动 ${changed.length} 个。确定就加 --write${left ? '；要改已有的条目再加 --overwrite' : ''}。`,
    );
  else {
    orStop(() => {
      writeEntries(settings.content, files);
    });
    say(
      `✔ 已写入 ${files.length} 个条目${left ? `；已有的 ${changed.length} 个没有动，要改就加 --overwrite` : ''}。`,
    );
  }
  return refused ? 1 : 0;
}

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  say(error.message);
  process.exitCode = 2;
}
