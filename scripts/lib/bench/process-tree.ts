import { readFileSync, readdirSync } from 'node:fs';

// Everything here reads Linux's /proc; on other systems the numbers are not known.
export const measurable = process.platform === 'linux';

/** Clock ticks a second in /proc; Linux shows every program 100, whatever the kernel's own is. */
const ticksASecond = 100;

/** A file of /proc, or undefined when its process has just ended. */
function procFile(path: string): string | undefined {
  try {
    return readFileSync(`/proc/${path}`, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}

/** The fields of `/proc/<pid>/stat` after the program's name, which may hold anything. */
const statFields = (pid: string): string[] | undefined =>
  procFile(`${pid}/stat`)?.split(') ').at(-1)?.split(' ');

/**
 * CPU seconds, in user and system, of all children of this process that have ended, with the
 * children that those have waited for.
 */
export function childCpuSeconds(): number {
  // cutime and cstime: fields 16 and 17 of proc(5), counted from 1; two are cut off.
  const [user, system] = statFields('self')?.slice(13, 15).map(Number) ?? [];
  return ((user ?? 0) + (system ?? 0)) / ticksASecond;
}

/** The processes below `root`, itself included. */
function tree(root: number): string[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => [pid, statFields(pid)?.[1]]),
  );
  const found = [String(root)];
  for (const pid of found)
    for (const [child, parent] of parents) if (parent === pid) found.push(child);
  return found;
}

/** CPU seconds of a process, all below it, and the ended children that they have waited for. */
export function treeCpuSeconds(root: number): number {
  // utime, stime, cutime and cstime: fields 14 to 17 of proc(5).
  const ticks = tree(root).flatMap((pid) => statFields(pid)?.slice(11, 15).map(Number) ?? []);
  return ticks.reduce((sum, one) => sum + one, 0) / ticksASecond;
}

/**
 * Memory held by a process and all below it, in MB. A page that several share counts once: each is
 * given its part of it (Pss in proc(5), smaps_rollup).
 */
export function treeMegabytes(root: number): number {
  const kilobytes = tree(root).map((pid) =>
    Number(/^Pss:\s+(\d+)/m.exec(procFile(`${pid}/smaps_rollup`) ?? '')?.[1] ?? 0),
  );
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024;
}
