import { existsSync, readFileSync } from 'node:fs';
import type { ToolOptions } from './run-tool.ts';
import { runTool } from './run-tool.ts';

/** Whether this is Debian itself; Ubuntu's chromium package is only a door to its own shop. */
export function isDebian(): boolean {
  const release = '/etc/os-release';
  return existsSync(release) && /^ID="?debian"?$/m.test(readFileSync(release, 'utf8'));
}

async function rootPrefix(): Promise<string[] | undefined> {
  if (process.getuid?.() === 0) return [];
  const { code } = await runTool('sudo', ['-n', 'true'], { capture: true });
  return code === 0 ? ['sudo', '-n'] : undefined;
}

/**
 * Installs Debian packages without asking anything. False when there is no apt, no right to install,
 * or apt fails; apt's own messages are passed through.
 */
export async function aptInstall(packages: readonly string[]): Promise<boolean> {
  const prefix = await rootPrefix();
  if (!prefix) return false;
  const apt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', '-o', 'Dpkg::Use-Pty=0'];
  const run = (how: ToolOptions, ...args: string[]) => {
    const [command = 'env', ...rest] = [...prefix, ...apt, ...args];
    return runTool(command, rest, how);
  };
  // When only some lists can be renewed, the packages may still be had: install decides.
  await run({ capture: true }, 'update');
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  return (await run({ toStderr: true }, ...install)).code === 0;
}
