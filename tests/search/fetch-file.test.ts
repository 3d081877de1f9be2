import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchFile, fetchJson } from '#search/fetch-file';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Answers requests in turn; a text is a body, a number a status, anything else a failure. */
function answers(...list: (string | number | Error)[]): RequestInit[] {
  const asked: RequestInit[] = [];
  vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
    asked.push(init);
    const next = list.shift();
    if (typeof next === 'string') return Promise.resolve(new Response(next));
    if (typeof next === 'number') return Promise.resolve(new Response(null, { status: next }));
    return Promise.reject(next ?? new Error('asked too often'));
  });
  return asked;
}

const noWay = new TypeError('no connection');

describe('fetchFile', () => {
  test('waits no longer than it has patience', async () => {
    vi.useFakeTimers();
    vi.stubGlobal(
      'fetch',
      (_: string, { signal }: RequestInit) =>
        new Promise((_resolve, reject) => {
          if (signal?.aborted) reject(noWay);
          signal?.addEventListener('abort', () => reject(noWay));
        }),
    );
    const answer = expect(fetchFile('/a')).rejects.toMatchObject({ reason: 'network' });
    await vi.advanceTimersByTimeAsync(28_000);
    await answer;
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  test.each([
    ['default', undefined],
    ['no-cache', 'no-cache'],
  ] as const)('asks with the cache mode %s, then the cache alone', async (mode, cache) => {
    const asked = answers(noWay, '钢');
    expect(new TextDecoder().decode(await fetchFile('/a', cache))).toBe('钢');
    expect(asked.map((init) => init.cache)).toEqual([mode, 'force-cache']);
  });

  test('fails when a body breaks off and is not in the cache', async () => {
    const broken = new Response(new ReadableStream({ start: (stream) => stream.error(noWay) }));
    vi.stubGlobal('fetch', () => Promise.resolve(broken));
    await expect(fetchFile('/a')).rejects.toMatchObject({ reason: 'network' });
  });

  test.each([
    [404, 'index-missing'],
    [403, 'index-missing'],
    [408, 'network'],
    [429, 'network'],
    [500, 'network'],
  ])('takes status %i for %s, and asks no second time', async (status, reason) => {
    const asked = answers(status);
    await expect(fetchFile('/a')).rejects.toMatchObject({ reason });
    expect(asked).toHaveLength(1);
  });

  test.each([
    [true, 'network'],
    [false, 'offline'],
  ])('without an answer, on line: %s, says %s', async (onLine, reason) => {
    vi.stubGlobal('navigator', { onLine });
    answers(noWay, noWay);
    await expect(fetchFile('/a')).rejects.toMatchObject({ reason });
  });
});

test('fetchJson takes what is no JSON for a missing file', async () => {
  answers('{"a":1}', '<!doctype html>');
  expect(await fetchJson('/a')).toEqual({ a: 1 });
  await expect(fetchJson('/a')).rejects.toMatchObject({ reason: 'index-missing' });
});
