import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  forgetQueries,
  forgetQuery,
  RECENT_CHANGED,
  recentQueries,
  rememberQuery,
} from '#browser/search/recent';

let stored: Map<string, string>;
let changes: string[];

beforeEach(() => {
  stored = new Map();
  changes = [];
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
  vi.stubGlobal('dispatchEvent', ({ type }: Event) => changes.push(type));
});
afterEach(() => vi.unstubAllGlobals());

const after = (...queries: string[]): string[] => {
  for (const query of queries) rememberQuery(query);
  return recentQueries();
};

describe('the device remembers', () => {
  test.each<[string, string[], string[]]>([
    ['nothing at first', [], []],
    ['the newest first', ['甲', '乙'], ['乙', '甲']],
    ['each query once', ['甲', '乙', '甲'], ['甲', '乙']],
    ['no empty query', ['  '], []],
    ['a query in one line', [' 热轧\n 带钢 '], ['热轧 带钢']],
    ['eight queries', [...'一二三四五六七八九'], [...'九八七六五四三二']],
    ['nothing that nobody types', ['长'.repeat(101)], []],
  ])('%s', (_, queries, expected) => {
    expect(after(...queries)).toEqual(expected);
  });

  test('under one key', () => {
    after('甲');
    expect([...stored.keys()]).toEqual(['shaitu-recent']);
  });
});

test('one query can be forgotten', () => {
  after('甲', '乙', '丙');
  forgetQuery('乙');
  expect(recentQueries()).toEqual(['丙', '甲']);
});

test('all can be, and nothing of them stays', () => {
  after('甲', '乙');
  forgetQueries();
  expect([...stored]).toEqual([]);
});

test('each change is told', () => {
  after('甲');
  forgetQuery('甲');
  expect(changes).toEqual([RECENT_CHANGED, RECENT_CHANGED]);
});

test('where storage is forbidden nothing is remembered, and nothing fails', () => {
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  expect(after('甲')).toEqual([]);
});
