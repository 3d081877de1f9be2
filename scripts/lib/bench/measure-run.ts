import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { childCpuSeconds, measurable, treeCpuSeconds, treeMegabytes } from './process-tree.ts';

export interface RunCost {
  seconds: number;
  /** Of the whole process tree; absent where the system does not tell. */
  cpuSeconds?: number;
  /** The most memory the tree held at one of the looks; absent like the above. */
  peakMegabytes?: number;
}

const looksApart = 50;

/**
 * Runs a script of the project to its end and measures it. Nothing else may be running as a child of
 * this process. Rejects with the script's own messages when it fails.
 */
export async function measureRun(script: string, env: NodeJS.ProcessEnv): Promise<RunCost> {
  const cpuBefore = measurable ? childCpuSeconds() : 0;
  const begun = performance.now();
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => void output.push(chunk));
  let peakMegabytes = 0;
  let cpuSeen = 0;
  const { pid } = child;
  const look = setInterval(() => {
    if (!measurable || pid === undefined) return;
    peakMegabytes = Math.max(peakMegabytes, treeMegabytes(pid));
    cpuSeen = Math.max(cpuSeen, treeCpuSeconds(pid));
  }, looksApart);
  const [code] = (await once(child, 'close')) as [number | null];
  clearInterval(look);
  const seconds = (performance.now() - begun) / 1000;
  if (code !== 0)
    throw new Error(`${script} 没有成功：\n${Buffer.concat(output).toString('utf8')}`);
  if (!measurable) return { seconds };
  // A process that its parent did not wait for is in no sum at the end; it was seen while it ran.
  const cpuSeconds = Math.max(childCpuSeconds() - cpuBefore, cpuSeen);
  return { seconds, cpuSeconds, peakMegabytes };
}
