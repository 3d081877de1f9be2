import path from 'node:path';
import { runGuarded } from '../guard/run-guarded.ts';
import type { GuardedRun } from '../guard/run-guarded.ts';
import { say } from '../say.ts';
import { clean, findings } from './check-order.ts';
import type { CheckOrder } from './check-order.ts';

/** What reading the content may cost; the same for all that read it. */
export const contentLimits: GuardedRun['limits'] = {
  seconds: 60,
  megabytes: 1024,
  heap: 2048,
  restarts: 8,
};

/** The environment for a process that reads content: its compiled code is kept, or starting would take longer than checking. */
export const contentEnvironment = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...environment,
  NODE_COMPILE_CACHE: path.resolve('.cache', 'compiled'),
});

/** Tells that a file takes long, so that nobody thinks the program has died. */
export const saySlow = (file: string): void => say(`  正在看 ${file}……`);

/** Checks the content in a guarded process, and reports it; gives the exit code: 0, 1, or 2. */
export async function checkGuarded(
  order: CheckOrder,
  environment: NodeJS.ProcessEnv,
): Promise<0 | 1 | 2> {
  const { code, stopped, errors } = await runGuarded({
    module: new URL('check-content.ts', import.meta.url),
    order,
    done: [clean, findings],
    limits: contentLimits,
    environment: contentEnvironment(environment),
    onSlow: saySlow,
  });
  process.stderr.write(errors);
  if (code !== undefined) return code === clean ? 0 : 1;
  const files = stopped.map(({ file }) => file).join('、');
  say(files === '' ? '检查没有做完，程序停了。' : `检查没有做完，读这些文件时程序停了：${files}`);
  return 2;
}
