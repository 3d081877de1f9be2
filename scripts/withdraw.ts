// npm run withdraw -- <collection>/<slug> [--reason … --content DIR --write]
// Exit 0: shown, or withdrawn without a trace. 1: something stands against it, or traces are left.
// 2: could not run.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { readSettings } from '../src/settings.ts';
import { environmentWith } from './lib/content-arguments.ts';
import { writeEntries } from './lib/import/write-entries.ts';
import { todayOf } from './lib/new/today.ts';
import { orStop } from './lib/or-stop.ts';
import { say } from './lib/say.ts';
import { mentions } from './lib/withdraw/mentions.ts';
import { prove } from './lib/withdraw/prove.ts';
import { outOfReach, proofReport, withdrawalReport } from './lib/withdraw/withdraw-report.ts';
import { withdrawOptions } from './lib/withdraw/withdraw-options.ts';
import { withdrawal } from './lib/withdraw/withdrawal.ts';

const print = (text: string) => void process.stdout.write(`${text}\n`);

const options = orStop(() => withdrawOptions(process.argv.slice(2)));
const { reason, write } = options;
const settings = orStop(() => readSettings(environmentWith(options.content)));
const { content, cache } = settings;

async function run(): Promise<number> {
  const plan = orStop(() => withdrawal(options, settings, todayOf(settings)));
  print(withdrawalReport(plan, content));
  if (plan.problems.length > 0) {
    say('没有撤下：先改好上面列的地方，再运行一次。');
    return 1;
  }
  if (!write) {
    say('只是预览，什么都没有改。确定就加 --write。');
    return 0;
  }
  say('▶ 生成一遍撤下以后的网站，查有没有留下痕迹');
  const proof = await prove(plan, content);
  if ('failed' in proof) {
    print(proof.failed.trimEnd());
    say('没有撤下：撤下以后网站生成不了，先运行 npm run check，改好再来。');
    return 1;
  }
  writeEntries(content, plan.change.files);
  for (const name of plan.change.removed ?? [])
    rmSync(path.join(content, name), { recursive: true });
  // It holds pictures, texts and parts of the index that were made of the entry.
  rmSync(cache, { recursive: true, force: true });
  print(proofReport(plan, proof.search, mentions(content, plan.tombstone, plan.traces), content));
  print(outOfReach);
  const because = reason === undefined ? '' : `：${reason}`;
  print(`提交说明可以写：撤下 ${options.collection}/${options.slug}${because}`);
  const isClean = proof.search.hits.size === 0;
  say(
    isClean
      ? '✔ 已撤下，没有留下痕迹。缓存已清空。'
      : `已撤下，缓存已清空；还有痕迹，出自上面列的文字。改掉以后再查一遍：npm run withdraw -- ${options.collection}/${options.slug} ${plan.traces.names.map((name) => `--name ${name}`).join(' ')} --write`,
  );
  return isClean ? 0 : 1;
}

process.exitCode = await run();
