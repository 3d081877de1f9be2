// npm run verify [-- --fix]: format, lint, types, layers, dead code. Exit 1 when one of them fails.
import { parseArgs } from 'node:util';
import { runTool } from './lib/run-tool.ts';
import { say, seconds } from './lib/say.ts';

interface Tool {
  name: string;
  command: string;
  args: string[];
}

// Astro writes the types of its content modules; types and lint are judged by them.
const sync: Tool = { name: '准备 astro sync', command: 'astro', args: ['sync'] };

// The slowest first, so that the two that run at a time end together.
const tools: readonly Tool[] = [
  { name: '类型 astro-check', command: 'astro-check', args: ['--minimumSeverity', 'warning'] },
  { name: '规范 eslint', command: 'eslint', args: ['.', '--max-warnings', '0'] },
  { name: '格式 prettier', command: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  {
    name: '无用代码 knip',
    command: 'knip',
    args: ['--no-progress'],
  },
  {
    name: '分层 layers',
    command: 'vitest',
    args: ['run', '--project', 'unit', 'tests/layers.test.ts'],
  },
];

const fixers: readonly Tool[] = [
  { name: '修正 eslint', command: 'eslint', args: ['.', '--fix'] },
  { name: '修正 prettier', command: 'prettier', args: ['--write', '--log-level', 'warn', '.'] },
];

async function passes({ name, command, args }: Tool): Promise<boolean> {
  const begun = performance.now();
  const { code, output } = await runTool(command, args, { capture: true });
  say(`${code === 0 ? '✓' : '✗'} ${name}（${seconds(performance.now() - begun)}）`);
  if (code !== 0) say(output.trimEnd());
  return code === 0;
}

async function failuresOf(all: readonly Tool[], atOnce: number): Promise<number> {
  const queue = [...all];
  let failures = 0;
  const work = async () => {
    for (let tool = queue.shift(); tool; tool = queue.shift()) {
      if (!(await passes(tool))) failures += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return failures;
}

async function verify(fix: boolean): Promise<number> {
  const unprepared = await failuresOf([sync], 1);
  if (unprepared > 0) return unprepared;
  // Both fixers write the same files.
  if (fix) await failuresOf(fixers, 1);
  return failuresOf(tools, 2);
}

const { values } = parseArgs({ options: { fix: { type: 'boolean', default: false } } });
const failures = await verify(values.fix);
say(failures === 0 ? '检验全部通过。' : `检验未通过：${failures} 项。`);
process.exitCode = failures === 0 ? 0 : 1;
