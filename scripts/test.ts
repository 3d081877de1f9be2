// npm test [-- unit | build | site] [file filters…]: everything that must hold, cheapest first, stopping at
// the first stage that fails. The last line, `N passed, M failed`, is read by machines.
import { chromiumPath } from './lib/chromium.ts';
import { ensureChineseFonts } from './lib/chinese-fonts.ts';
import { runTool } from './lib/run-tool.ts';
import { say, seconds } from './lib/say.ts';
import type { TestCount } from './lib/test-count.ts';
import { vitestRun } from './lib/vitest-run.ts';

/** Resolves to its counts; a rejection is one failure, with the error's message. */
interface Stage {
  name: string;
  run: () => Promise<TestCount>;
}

const env: NodeJS.ProcessEnv = {};

/** A stage that is no test run counts nothing when it passes and one failure when it does not. */
async function script(verb: string): Promise<TestCount> {
  const { code } = await runTool(process.execPath, [`scripts/${verb}.ts`]);
  return { passed: 0, failed: code === 0 ? 0 : 1 };
}

async function browser(): Promise<TestCount> {
  env.CHROME_PATH = await chromiumPath();
  await ensureChineseFonts();
  return { passed: 0, failed: 0 };
}

const findBrowser: Stage = { name: '浏览器与字体', run: browser };
const unit = (filters: string[]): Stage => ({
  name: '单元测试',
  run: () => vitestRun('unit', filters, env),
});
const builds = (filters: string[]): Stage => ({
  name: '构建测试',
  run: () => vitestRun('build', filters, env),
});
const site = (filters: string[]): Stage => ({
  name: '页面测试',
  run: () => vitestRun('site', filters, env),
});

function stagesFor(args: string[]): Stage[] {
  const [first, ...rest] = args;
  if (first === undefined) {
    return [
      findBrowser,
      { name: '内容检查', run: () => script('check') },
      { name: '代码检验', run: () => script('verify') },
      unit([]),
      builds([]),
      { name: '构建', run: () => script('build') },
      site([]),
    ];
  }
  if (first === 'unit') return [unit(rest)];
  if (first === 'build') return [findBrowser, builds(rest)];
  if (first === 'site') return [findBrowser, site(rest)];
  const under = (folder: string) => args.some((filter) => filter.startsWith(folder));
  if (under('tests/build')) return [findBrowser, builds(args)];
  return under('tests/site') ? [findBrowser, site(args)] : [unit(args)];
}

async function count({ name, run }: Stage): Promise<TestCount> {
  const begun = performance.now();
  say(`▶ ${name}`);
  const result = await run().catch((error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    return { passed: 0, failed: 1 };
  });
  say(`${result.failed === 0 ? '✓' : '✗'} ${name}（${seconds(performance.now() - begun)}）`);
  return result;
}

const total: TestCount = { passed: 0, failed: 0 };
for (const stage of stagesFor(process.argv.slice(2))) {
  const { passed, failed } = await count(stage);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) {
    say(`测试止于“${stage.name}”。`);
    process.exitCode = 1;
    break;
  }
}
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
