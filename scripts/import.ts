// npm run import -- FILE.xlsx|FILE.csv [--kind K --content DIR --write --overwrite --partly]
// Exit 0: nothing against it. 1: rows to mend, nothing written (or all but them). 2: could not run.
import { readSettings } from '../src/settings.ts';
import { environmentWith } from './lib/content-arguments.ts';
import { importOptions } from './lib/import/import-options.ts';
import { runImport } from './lib/import/run-import.ts';
import { orStop } from './lib/or-stop.ts';
import { say } from './lib/say.ts';

const options = orStop(() => importOptions(process.argv.slice(2)));
const settings = orStop(() => readSettings(environmentWith(options.content)));
try {
  const { code, report, said } = await runImport(options, settings);
  if (report !== '') process.stdout.write(`${report}\n`);
  say(said);
  process.exitCode = code;
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
