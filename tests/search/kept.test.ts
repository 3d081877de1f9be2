import { expect, test } from 'vitest';
import { kept } from '#search/kept';

test('loads each key once, also for those who ask meanwhile', async () => {
  const loaded: string[] = [];
  const load = kept((key: string) => {
    loaded.push(key);
    return Promise.resolve(key.length);
  });
  expect(await Promise.all([load('钢'), load('钢铁'), load('钢')])).toEqual([1, 2, 1]);
  expect(await load('钢铁')).toBe(2);
  expect(loaded).toEqual(['钢', '钢铁']);
});

test('tells a failure to all who wait, and tries again for the next', async () => {
  let calls = 0;
  const load = kept<void, number>(() => {
    calls += 1;
    return calls === 1 ? Promise.reject(new Error('gone')) : Promise.resolve(calls);
  });
  const first = await Promise.allSettled([load(), load()]);
  expect(first.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await load()).toBe(2);
});

test('takes arguments with the same key for the same', async () => {
  const load = kept(
    ({ id }: { id: string; at: number }) => Promise.resolve({ id }),
    ({ id }) => id,
  );
  expect(await load({ id: 'a', at: 1 })).toBe(await load({ id: 'a', at: 2 }));
});
