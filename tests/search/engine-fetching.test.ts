import { rename } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createEngine, type SearchEngine } from '#search/engine';
import type { ServedFolder } from './serve-folder.ts';
import { INDEX, makeIndexes, records, search, type Indexes } from './served-index.ts';

const total = records.filter(({ title, body }) => (title + body).includes('激光焊接')).length;

let indexes: Indexes;
let served: ServedFolder;
let engine: SearchEngine;

beforeAll(async () => {
  indexes = await makeIndexes();
  await indexes.build('two', records, 40);
}, 60_000);
afterAll(() => indexes.remove());

beforeEach(() => open('two'));
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Asks a new engine from now on. */
function open(name: string): void {
  served = indexes.serve(name);
  engine = createEngine(INDEX);
}

const ask = (text: string, rest?: Parameters<typeof search>[2]) => search(engine, text, rest);

const asked = (part: string): string[] => served.asked.filter((name) => name.includes(part));
const gone = (): Promise<Response> => Promise.reject(new TypeError('no connection'));

describe('what is fetched', () => {
  test('is little for a word of four characters', async () => {
    await ask('激光焊接', { size: 5 });
    // Three bigrams in two bundles.
    expect(asked('.pf_index').length).toBeLessThanOrEqual(6);
    expect(asked('/texts/')).toHaveLength(5);
    expect(asked('characters')).toHaveLength(0);
    expect(new Set(served.asked).size).toBe(served.asked.length);
  });

  test('is nothing of the word list for a text without words', async () => {
    await ask('，。！');
    expect([...asked('directory'), ...asked('pf_index')]).toEqual([]);
  });

  test('is nothing of the word list for suggestions', async () => {
    expect((await engine.suggest('抓斗', 5)).map(({ text }) => text)).toEqual(['抓斗大王']);
    expect([...asked('directory'), ...asked('pf_index')]).toEqual([]);
    expect(asked('characters')).toEqual([]);
  });

  test.each([
    ['pinyin', 'duanm', '端木𠮷'],
    ['traditional characters', '虛構船廠', '虚构船厂'],
  ])('for suggestions by %s is the character table, too', async (_, text, name) => {
    expect((await engine.suggest(text, 5)).map((each) => each.text)).toContain(name);
    expect(asked('characters')).toHaveLength(1);
  });

  test('is the contents of the index once, past the cache', async () => {
    const options: unknown[] = [];
    const { fetch: original } = served;
    vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
      if (url.endsWith('contents.json')) options.push(init.cache);
      return original(url, init);
    });
    await Promise.all([ask('虚构'), engine.suggest('抓斗', 5)]);
    await ask('激光');
    expect(options).toEqual(['no-cache']);
  });
});

describe('failures', () => {
  test.each([
    ['no connection', gone, 'network'],
    ['a server that fails', () => Promise.resolve(new Response('', { status: 503 })), 'network'],
    ['a busy server', () => Promise.resolve(new Response('', { status: 429 })), 'network'],
    ['a missing file', () => Promise.resolve(new Response('', { status: 404 })), 'index-missing'],
    ['a page instead', () => Promise.resolve(new Response('<html>')), 'index-missing'],
    ['half a file', () => Promise.resolve(new Response('\u001f')), 'index-missing'],
  ])('of every file are told, and forgotten: %s', async (_, answer, reason) => {
    for (const part of ['contents', 'titles', 'directory', 'pf_index', 'texts']) {
      open('two');
      const send = served.answer;
      served.answer = (name, pass) => (name.includes(part) ? answer() : pass());
      await expect(ask('激光焊接'), part).rejects.toMatchObject({ reason });
      served.answer = send;
      expect((await ask('激光焊接')).total, part).toBe(total);
    }
  });

  test('between two questions are told, and the answers before stay', async () => {
    await ask('激光焊接', { size: 5 });
    served.answer = gone;
    await expect(ask('余热回收')).rejects.toMatchObject({ reason: 'network' });
    expect((await ask('激光焊接', { size: 5 })).total).toBe(total);
  });

  test('without a connection are told as such', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    served.answer = gone;
    await expect(ask('激光焊接')).rejects.toMatchObject({ reason: 'offline' });
    await expect(engine.suggest('激光', 5)).rejects.toMatchObject({ reason: 'offline' });
  });

  test('of the network are answered from the cache, where there is one', async () => {
    const original = served.fetch;
    vi.stubGlobal('fetch', (url: string, init: RequestInit) =>
      init.cache === 'force-cache' ? original(url, init) : gone(),
    );
    expect((await ask('激光焊接')).total).toBe(total);
  });

  test('of one question do not touch another', async () => {
    served.answer = (name, pass) => (name.includes('pf_index') ? gone() : pass());
    const [failed, suggested] = await Promise.allSettled([
      ask('激光焊接'),
      engine.suggest('抓斗', 5),
    ]);
    expect(failed.status).toBe('rejected');
    expect(suggested.status).toBe('fulfilled');
  });

  test('of an index that was replaced are no failures', async () => {
    await indexes.build('published', records.slice(0, 30));
    open('published');
    expect((await ask('虚构')).total).toBe(30);
    await rename(path.join(indexes.root, 'published'), path.join(indexes.root, 'before'));
    await indexes.build('published', records);
    expect((await ask('端木𠮷')).total).toBe(1);
    expect((await ask('虚构')).total).toBe(records.length);
  });

  test('of an index that lost a file last until it is whole', async () => {
    served.answer = (name, pass) =>
      name.includes('texts') ? Promise.resolve(new Response('', { status: 404 })) : pass();
    await expect(ask('激光焊接')).rejects.toMatchObject({ reason: 'index-missing' });
    await expect(ask('激光焊接')).rejects.toMatchObject({ reason: 'index-missing' });
    expect(asked('contents')).toHaveLength(3);
  });
});
