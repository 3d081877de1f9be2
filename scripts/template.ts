// npm run template [-- --out FILE.xlsx --content DIR] [kinds…]: a workbook to fill in for the import.
// Exit 0: written. 2: wrong arguments, or the file cannot be written.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readSettings } from '../src/settings.ts';
import { environmentWith } from './lib/content-arguments.ts';
import { hallWords } from './lib/hall-terms.ts';
import { hallEntries } from './lib/new/hall-entries.ts';
import { orStop } from './lib/or-stop.ts';
import { say } from './lib/say.ts';
import { hallWorkbook } from './lib/workbook/hall-workbook.ts';
import { templateOptions } from './lib/workbook/template-options.ts';
import { workbookBytes } from './lib/workbook/workbook-bytes.ts';

const options = orStop(() => templateOptions(process.argv.slice(2)));
const { out, collections } = options;
const { content, shipped } = orStop(() => readSettings(environmentWith(options.content)));
const hall = orStop(() => hallEntries(content));
const sheets = hallWorkbook({ collections, terms: hallWords(content, shipped), hall });
orStop(() => {
  writeFileSync(out, workbookBytes(sheets));
});
const near = path.relative('.', out);
// From a folder far away a path of steps up is no help.
const named = near.startsWith('..') ? out : near;
say(`✔ 模板已写好：${named}。填好后运行 npm run import -- ${named}`);
