// npm run new [-- --kind K --title … --summary … --source id[@at] --set key=value … --yes]
// Asks on a terminal, else takes everything from flags. Exit 0: written. 1: ended by the person.
// 2: something is missing or wrong; nothing is written.
import { fromHere } from '#reader/from-here';
import { readSettings } from '../src/settings.ts';
import { environmentWith } from './lib/content-arguments.ts';
import { Stopped, terminalOn } from './lib/ask/terminal.ts';
import { writeEntries } from './lib/import/write-entries.ts';
import { newEntry } from './lib/new/new-entry.ts';
import { newOptions } from './lib/new/new-options.ts';
import { publishNeeds } from './lib/new/publish-needs.ts';
import { orStop } from './lib/or-stop.ts';
import { say } from './lib/say.ts';

const options = orStop(() => newOptions(process.argv.slice(2)));
const settings = orStop(() => readSettings(environmentWith(options.content)));
const asks = process.stdin.isTTY && !options.yes;
const opened = asks ? terminalOn(process.stdin, process.stderr) : undefined;

async function run(): Promise<number> {
  const drafted = await newEntry(options, settings, opened?.terminal);
  if ('wrong' in drafted) {
    for (const line of drafted.wrong) say(line);
    say('什么都没有写入。');
    return 2;
  }
  const { entries } = drafted;
  for (const { file, text } of entries) process.stdout.write(`# ${file}\n${text}\n`);
  if (opened) {
    const answer = await opened.terminal.ask('写入吗？（直接回车就写，n 不写）：');
    if (/^[nN否不]/.test(answer)) throw new Stopped();
  }
  const needs = entries.map((entry) => publishNeeds(entry, settings, entries));
  writeEntries(settings.content, entries);
  for (const [at, { file }] of entries.entries()) {
    say(`✔ 已写好 ${fromHere(settings.content, file)}，内容检查通过。`);
    for (const need of needs[at] ?? []) say(`  发布前还要：${need}`);
  }
  return 0;
}

try {
  process.exitCode = await run();
} catch (error) {
  if (error instanceof Stopped) process.exitCode = 1;
  else process.exitCode = 2;
  say(error instanceof Error ? error.message : String(error));
} finally {
  opened?.close();
}
