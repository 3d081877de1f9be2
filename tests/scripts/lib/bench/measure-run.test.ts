import path from 'node:path';
import { expect, test } from 'vitest';
import { measureRun } from '../../../../scripts/lib/bench/measure-run.ts';
import { contentFolder } from '../../../lib/content-folder.ts';

const script = (text: string) => path.join(contentFolder({ 'run.mjs': text }), 'run.mjs');

test('a run is measured with the processes that it starts', async () => {
  const busy =
    'const end = process.cpuUsage().user + 300_000; while (process.cpuUsage().user < end);';
  const cost = await measureRun(
    script(
      `import { spawnSync } from 'node:child_process';
       spawnSync(process.execPath, ['-e', ${JSON.stringify(busy)}]);
       setTimeout(() => {}, 200);`,
    ),
    {},
  );
  expect(cost.seconds).toBeGreaterThan(0.4);
  if (process.platform === 'linux') {
    expect(cost.cpuSeconds).toBeGreaterThan(0.3);
    expect(cost.peakMegabytes).toBeGreaterThan(10);
  }
});

test('a run that fails is told in its own words', async () => {
  const failing = script(`console.log('虚构的错误'); process.exitCode = 3;`);
  await expect(measureRun(failing, {})).rejects.toThrow('虚构的错误');
});
