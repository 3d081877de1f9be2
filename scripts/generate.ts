// npm run generate -- --entries N --out DIR [--seed S]: a fictional hall of any size.
// Exit 0: written. 2: wrong arguments, or a folder that holds something else.
import { readSettings } from '../src/settings.ts';
import { generateOptions } from './lib/generate/generate-options.ts';
import { writeHall } from './lib/generate/write-hall.ts';
import { orStop } from './lib/or-stop.ts';
import { say, seconds } from './lib/say.ts';

const begun = performance.now();
const order = orStop(() => generateOptions(process.argv.slice(2)));
orStop(() => writeHall({ ...order, vocabularies: readSettings().shipped }));
say(
  `✔ 已写入 ${order.entries} 个虚构条目，用时 ${seconds(performance.now() - begun)}：${order.out}`,
);
