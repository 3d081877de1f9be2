import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runGuarded } from '../../../../scripts/lib/guard/run-guarded.ts';

const module = new URL('modules/troubled-reader.ts', import.meta.url);
/** A system without /proc cannot tell how much a process holds. */
const tellsMemory = existsSync('/proc/self/status');

const run = (files: Readonly<Record<string, string>>, restarts = 4) =>
  runGuarded({
    module,
    order: { files },
    done: [40],
    limits: { seconds: 2, megabytes: 200, heap: 64, restarts },
    environment: process.env,
    onSlow: () => undefined,
  });

describe('a guarded run', () => {
  test('gives the exit code and what was said when every file is fine', async () => {
    expect(await run({ 'a.md': 'fine', 'b.md': 'fine' })).toEqual({
      code: 40,
      errors: 'read 2\n',
      stopped: [],
    });
  });

  test.each([
    ['aborts', 'abort', 'crash'],
    ['panics in native code', 'parse', 'crash'],
    ['throws', 'throw', 'crash'],
    ['hangs', 'hang', 'time'],
  ])('leaves out a file whose parser %s, and reads the rest', async (_, manner, reason) => {
    const end = await run({ 'a.md': 'fine', '虚构\n.md': manner, 'c.md': 'fine' });
    expect(end).toEqual({
      code: 40,
      errors: 'read 2\n',
      stopped: [{ file: '虚构\n.md', reason }],
    });
  });

  test.runIf(tellsMemory)('leaves out a file that eats the memory', async () => {
    const end = await run({ 'a.md': 'fine', 'b.md': 'eat' });
    expect(end).toMatchObject({ code: 40, stopped: [{ file: 'b.md', reason: 'memory' }] });
  });

  test('leaves out several files, one after the other', async () => {
    const end = await run({ 'a.md': 'abort', 'b.md': 'fine', 'c.md': 'throw', 'd.md': 'abort' });
    expect(end).toMatchObject({ code: 40, errors: 'read 1\n' });
    expect(end.stopped.map(({ file }) => file)).toEqual(['a.md', 'c.md', 'd.md']);
  });

  test('is given up after too many files, and names them', async () => {
    const end = await run({ 'a.md': 'abort', 'b.md': 'abort', 'c.md': 'abort' }, 1);
    expect(end.code).toBeUndefined();
    expect(end.stopped.map(({ file }) => file)).toEqual(['a.md', 'b.md']);
  });

  test('is given up when it stops where no file is read, and hands on what was said', async () => {
    const end = await run({ 'a.md': 'fine', '(between)': 'throw' });
    expect(end).toEqual({ stopped: [], errors: expect.any(String) as string });
    expect(end.errors).toContain('RangeError');
  });
});
