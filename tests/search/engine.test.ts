import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildSearchIndex } from '#search/build-index';
import { createSearch, type Search } from '#search/engine';
import { fold, isWordCharacter } from '#search/fold';
import type { SearchRecord } from '#search/record';
import { recordText } from '#search/record-text';
import { fictionalRecords } from './fictional-records.ts';
import { openIndex, serveFolder } from './open-index.ts';

const extra: SearchRecord = {
  url: '/craftsmen/xu-gou-zeta/',
  collection: 'craftsmen',
  hall: '工匠',
  title: '端木𠮷',
  aliases: ['抓斗大王'],
  meta: '虚构船厂 · 示例市 · 2020',
  body: '虚构人物。激光焊接、激光切割，阿·买提，ＧＢ／Ｔ　９９９９。\n焊工。龘',
  facets: {},
};
const records = [...fictionalRecords(60), extra];
const texts = records.map((record) => fold(recordText(record)));
let outDir: string;
let search: Search;

beforeAll(async () => {
  outDir = await mkdtemp(path.join(tmpdir(), 'search-engine-'));
  await buildSearchIndex(records, { outDir });
  const folder = path.join(outDir, 'search-index');
  vi.stubGlobal('fetch', serveFolder(folder));
  search = createSearch(openIndex(folder));
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(outDir, { recursive: true });
});

function holding(phrase: string): number {
  return texts.filter((text) => text.includes(phrase)).length;
}

async function firstHit(query: string) {
  const { hits } = await search(query, 0, 1);
  return hits[0];
}

describe('a search', () => {
  test.each([
    ['a name', '端木𠮷'],
    ['an alias', '抓斗大王'],
    ['a substring across words', '光切割'],
    ['one character', '龘'],
    ['one character of two UTF-16 units', '𠮷'],
    ['one character at the end of a word', '割 龘'],
    ['several terms', '焊工 阿·买提'],
    ['full-width letters', 'ＧＢ／Ｔ ９９９９'],
    ['half-width letters in lower case', 'gb/t 9999'],
    ['traditional characters', '激光焊接 阿·買提'],
    ['unbalanced quotes', '"抓斗大王'],
  ])('finds the record by %s', async (_, query) => {
    expect((await firstHit(query))?.url).toBe(extra.url);
  });

  test.each([
    ['a phrase across a comma', '激光切割阿'],
    ['words of the record in another order', '激光切割激光焊接'],
    ['a bigram that begins like a known one', '割龘'],
    ['a known word beside an unknown character', '焊工 龖'],
    ['a known word beside an unknown phrase', '焊工 龖龖'],
    ['emoji', '👷🏽'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['10,000 characters', '焊'.repeat(10_000)],
    ['nothing', ''],
  ])('finds nothing by %s', async (_, query) => {
    expect(await search(query, 0, 20)).toEqual({ total: 0, hits: [] });
  });

  test('marks the words in title and excerpt', async () => {
    const hit = await firstHit('抓斗大王');
    expect(hit?.title).toEqual([{ text: '端木𠮷', mark: false }]);
    const marked = (await firstHit('激光切割'))?.excerpt.filter((piece) => piece.mark);
    expect(marked).toEqual([{ text: '激光切割', mark: true }]);
  });

  test('shows hall, meta line and the beginning of the body', async () => {
    const hit = await firstHit('端木𠮷');
    expect(hit).toMatchObject({ hall: '工匠', meta: '虚构船厂 · 示例市 · 2020' });
    expect(hit?.excerpt[0]?.text).toMatch(/^虚构人物。/);
  });

  test('gives all hits in pages, each once', async () => {
    const { total } = await search('虚构', 0, 1);
    const pages = await Promise.all([0, 25, 50, 75].map((from) => search('虚构', from, 25)));
    const urls = pages.flatMap(({ hits }) => hits.map(({ url }) => url));
    expect(total).toBe(holding('虚构'));
    expect(new Set(urls).size).toBe(total);
    expect(urls).toHaveLength(total);
  });

  test('answers the same whatever was searched before', async () => {
    const folder = path.join(outDir, 'search-index');
    const fresh = createSearch(openIndex(folder));
    await search('振动', 0, 20);
    expect(await search('激光', 0, 20)).toEqual(await fresh('激光', 0, 20));
  });

  test('counts exactly the records that hold a phrase', { timeout: 60_000 }, async () => {
    const phrase = fc
      .record({
        text: fc.constantFrom(...texts),
        at: fc.nat(),
        length: fc.integer({ min: 1, max: 10 }),
      })
      .map(({ text, at, length }) =>
        Array.from(text)
          .slice(at % text.length)
          .slice(0, length),
      )
      .filter((characters) => characters.length > 0 && characters.every(isWordCharacter))
      .map((characters) => characters.join(''))
      .filter((text) => /[\p{L}\p{N}]/u.test(text));
    await fc.assert(
      fc.asyncProperty(phrase, async (text) => {
        expect((await search(text, 0, 0)).total).toBe(holding(text));
      }),
      { numRuns: 300 },
    );
  });

  test('never throws, whatever was typed', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 120 }), async (text) => {
        const { total, hits } = await search(text, 0, 3);
        expect(hits.length).toBe(Math.min(total, 3));
      }),
      { numRuns: 200 },
    );
  });
});
