import { expect, test } from 'vitest';
import { readSettings } from '../src/settings.ts';

const cacheOf = (content: string): string => readSettings({ SHAITU_CONTENT: content }).cache;

test.each([
  ['named in Chinese', '展馆甲', '展馆乙'],
  ['told apart by a mark only', 'halls/a', 'halls-a'],
])('halls %s have caches of their own', (_, one, other) => {
  expect(cacheOf(one)).not.toBe(cacheOf(other));
  expect(cacheOf(one)).toBe(cacheOf(one));
});

test.each([['2026-1-2'], ['today'], ['']])('%j is no date to judge by', (today) => {
  expect(() => readSettings({ SHAITU_TODAY: today })).toThrow('SHAITU_TODAY');
});
