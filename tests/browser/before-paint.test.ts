import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';

const script = readFileSync('src/browser/before-paint.js', 'utf8');

interface Visit {
  search?: string;
  stored?: Record<string, string>;
  forbidden?: boolean;
}

/** Runs the script as the head does; returns the root's data attributes and what is stored. */
function visit({ search = '', stored = {}, forbidden = false }: Visit) {
  const dataset: Record<string, string> = {};
  const memory = new Map(Object.entries(stored));
  const refuse = () => {
    throw new Error('SecurityError');
  };
  const localStorage = {
    getItem: forbidden ? refuse : (key: string) => memory.get(key) ?? null,
    setItem: forbidden ? refuse : (key: string, value: string) => void memory.set(key, value),
  };
  const document = { documentElement: { dataset } };
  runInNewContext(script, { document, location: { search }, localStorage, URLSearchParams });
  return { dataset, stored: Object.fromEntries(memory) };
}

test('it stays small enough to stand in every page', () => {
  expect(Buffer.byteLength(script)).toBeLessThan(700);
});

describe('before the first paint', () => {
  test.each<[string, Visit, Record<string, string>]>([
    ['a first visit follows the system', {}, { script: '' }],
    ['a question in the address is known', { search: '?q=x' }, { script: '', asked: '' }],
    ['an empty one is none', { search: '?q=&sort=year' }, { script: '' }],
    [
      'a chosen theme is applied',
      { stored: { 'shaitu-theme': 'dark' } },
      { script: '', theme: 'dark' },
    ],
    ['长辈版 is remembered', { stored: { 'shaitu-elder': '1' } }, { script: '', elder: '' }],
    ['长辈版 comes with the address', { search: '?elder=1' }, { script: '', elder: '' }],
    [
      'the address can end it',
      { search: '?elder=0', stored: { 'shaitu-elder': '1' } },
      { script: '' },
    ],
    [
      'without storage the address still counts',
      { search: '?elder=1', forbidden: true },
      { script: '', elder: '' },
    ],
    ['without storage the system is followed', { forbidden: true }, { script: '' }],
  ])('%s', (_, input, expected) => {
    expect(visit(input).dataset).toEqual(expected);
  });

  test('长辈版 from the address lasts for the next page', () => {
    expect(visit({ search: '?elder=1' }).stored).toEqual({ 'shaitu-elder': '1' });
  });
});
