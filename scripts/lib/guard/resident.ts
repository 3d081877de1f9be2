import { readFileSync } from 'node:fs';

/** Megabytes of memory that a process holds; undefined where the system has no /proc to say so. */
export function residentMegabytes(pid: number): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch (error) {
    // Not Linux, or the process has ended since.
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}
