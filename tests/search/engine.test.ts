import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createEngine, type SearchEngine } from '#search/engine';
import { findEntries } from '#search/find-entries';
import { fold, isWordCharacter } from '#search/fold';
import { openIndex } from '#search/open-index';
import { recordText } from '#search/record-text';
import type { ServedFolder } from './serve-folder.ts';
import { hard, INDEX, makeIndexes, records, search, type Indexes } from './served-index.ts';

const texts = records.map((record) => fold(recordText(record)));
const holding = (phrase: string): number => texts.filter((text) => text.includes(phrase)).length;

let indexes: Indexes;
let served: ServedFolder;
let engine: SearchEngine;

beforeAll(async () => {
  indexes = await makeIndexes();
  await indexes.build('two', records, 40);
  await indexes.build('one', records);
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

describe('a search', () => {
  test.each([
    ['a name', '端木𠮷'],
    ['an alias', '抓斗大王'],
    ['a substring across words', '光切割'],
    ['one character', '龘'],
    ['a voiced kana', 'ガス'],
    ['one character of two UTF-16 units', '𠮷'],
    ['one character at the end of a word', '割 龘'],
    ['one character that a sign joins to nothing else', '%钢'],
    ['several terms', '焊工 阿·买提'],
    ['full-width letters', 'ＧＢ／Ｔ ９９９９'],
    ['half-width letters in lower case', 'gb/t 9999'],
    ['a phrase', '"GB/T 9999"'],
    ['a phrase across several signs', '“激光切割，阿·买提，GB/T 9999”'],
    ['a phrase of single characters', '“龘，%钢”'],
    ['unbalanced quotes', '"抓斗大王'],
  ])('finds the record by %s', async (_, query) => {
    const { hits, corrected } = await ask(query);
    expect(hits[0]?.url).toBe(hard.url);
    expect(corrected).toEqual([]);
  });

  test.each([
    ['a phrase across a comma', '激光切割阿'],
    ['words of the record in another order', '激光切割激光焊接'],
    ['a bigram that begins like a known one', '割龘'],
    ['a kana without its voice mark', 'カス'],
    ['a known word beside an unknown character', '焊工 龖'],
    ['a known word beside an unknown phrase', '焊工 龖龖'],
    ['a phrase with too few signs', '"激光焊接激光切割"'],
    ['a phrase of a character that only stands behind a sign', '“龘，钢”'],
    ['emoji', '👷🏽'],
    ['only punctuation', '，。！？'],
    ['quotes without words', '"""'],
    ['control characters', '\u0000\u0007'],
    ['half a character', '\ud842'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['10,000 characters', '焊'.repeat(10_000)],
    ['nothing', ''],
  ])('finds nothing by %s', async (_, query) => {
    expect(await ask(query, { literal: true })).toMatchObject({
      total: 0,
      hits: [],
      facets: [],
      corrected: [],
    });
  });

  test('marks the words in title and excerpt', async () => {
    const [hit] = (await ask('抓斗大王')).hits;
    expect(hit?.title).toEqual([{ text: '端木𠮷', mark: false }]);
    const marked = (query: string) =>
      ask(query).then(({ hits }) => hits[0]?.excerpt.filter((piece) => piece.mark));
    expect(await marked('激光切割')).toEqual([{ text: '激光切割', mark: true }]);
    expect(await marked('"gb/t—9999"')).toEqual([{ text: 'GB/T 9999', mark: true }]);
  });

  test('shows hall, meta line and the beginning of the body', async () => {
    const [hit] = (await ask('端木𠮷')).hits;
    expect(hit).toMatchObject({ hall: '工匠', meta: '虚构船厂 · 示例市 · 2030' });
    expect(hit?.excerpt[0]?.text).toMatch(/^虚构人物。/);
  });

  test('gives all hits in pages, each once', async () => {
    const { total } = await ask('虚构', { size: 1 });
    const pages = await Promise.all([0, 25, 50, 75].map((from) => ask('虚构', { from, size: 25 })));
    const urls = pages.flatMap(({ hits }) => hits.map(({ url }) => url));
    expect(total).toBe(holding('虚构'));
    expect(new Set(urls).size).toBe(total);
    expect(urls).toHaveLength(total);
  });

  test('answers the same from one bundle and from two, whatever was searched before', async () => {
    const queries = ['激光', '振动 焊接', '一', '"型号M30"', 'xg-101', '焊借机', '虚构 龘'];
    const answers = await Promise.all(queries.map((query) => ask(query)));
    open('one');
    for (const [at, query] of queries.entries()) expect(await ask(query)).toEqual(answers[at]);
  });

  test('says how many hits each word has when none has all', async () => {
    expect(await ask('龘 定位不准 "C000"')).toMatchObject({
      total: 0,
      corrected: [],
      apart: [
        { text: '龘', total: 1 },
        { text: '定位不准', total: holding('定位不准') },
        { text: '“c000”', total: holding('c000') },
      ],
    });
  });

  test('finds a substring exactly where the text holds it', { timeout: 60_000 }, async () => {
    const index = await openIndex(INDEX);
    const lexicon = () => Promise.reject(new Error('no correction is asked for'));
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
        const { entries } = await findEntries(index, lexicon, { text, literal: true });
        const found = await Promise.all(entries.map((entry) => entry.text()));
        const urls = records.filter((_, at) => texts[at]?.includes(text)).map(({ url }) => url);
        expect(found.map(({ url }) => url).toSorted()).toEqual(urls.toSorted());
      }),
      { numRuns: 1500 },
    );
  });

  test('never throws, whatever was typed', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 120 }), async (text) => {
        const { total, hits } = await ask(text, { size: 3 });
        expect(hits.length).toBe(Math.min(total, 3));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a text without a hit', () => {
  test.each([
    ['traditional characters', '激光焊接 阿·買提', '激光焊接 阿·买提'],
    ['the pinyin of a name', 'duanmu', '端木'],
    ['a name with one wrong character', '抓斗大主', '抓斗大王'],
    ['one word of several', '抓斗大主 激光', '抓斗大王 激光'],
    ['a word beside a phrase', '"激光切割" 抓斗大主', '“激光切割” 抓斗大王'],
    ['the pinyin of a name in syllables', 'zhua dou da wang', '抓斗大王'],
    ['traditional characters and a wrong one', '鋼 抓斗大主', '钢 抓斗大王'],
  ])('is corrected: %s', async (_, query, corrected) => {
    const answer = await ask(query);
    expect(answer.corrected).toContain(corrected);
    expect(answer.total).toBeGreaterThan(0);
    const exact = await Promise.all(answer.corrected.map((text) => ask(text)));
    expect(exact.every(({ total }) => total > 0)).toBe(true);
  });

  test('finds what its corrections find', async () => {
    const urls = async (query: string): Promise<string[]> =>
      (await ask(query, { size: records.length })).hits.map(({ url }) => url);
    const { corrected } = await ask('虚构第18厂');
    const found = await Promise.all(corrected.map(urls));
    expect(corrected.length).toBeGreaterThan(1);
    expect((await urls('虚构第18厂')).toSorted()).toEqual([...new Set(found.flat())].toSorted());
  });

  test('marks the correction', async () => {
    const { hits } = await ask('duanmu');
    expect(hits.find(({ url }) => url === hard.url)?.title).toEqual([
      { text: '端木', mark: true },
      { text: '𠮷', mark: false },
    ]);
  });

  test.each([
    ['when it is meant as it stands', '抓斗大主', { literal: true }],
    ['in quotes', '"抓斗大主"', {}],
  ])('is not corrected %s', async (_, query, rest) => {
    expect(await ask(query, rest)).toMatchObject({ total: 0, corrected: [] });
  });
});

describe('facets and order', () => {
  test('counts what each value leaves', async () => {
    const { facets, total } = await ask('虚构');
    expect(facets.map(({ facet }) => facet)).toEqual(['collection', 'region', 'year']);
    const [collection] = facets;
    expect(collection?.terms.map(({ count }) => count)).toEqual([21, 20, 20]);
    expect(collection?.terms.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    for (const { facet, terms } of facets)
      for (const { code, count } of terms)
        expect((await ask('虚构', { facets: { [facet]: code } })).total).toBe(count);
  });

  test('narrows by several facets at once', async () => {
    const chosen = { collection: 'outcomes', region: '900100' } as const;
    const { hits, total } = await ask('虚构', { facets: chosen });
    expect(total).toBe(10);
    expect(hits.every(({ hall }) => hall === '成果')).toBe(true);
  });

  test('names a chosen value though nothing has it', async () => {
    const { facets, total } = await ask('端木𠮷', { facets: { region: '900100', level: 'x' } });
    expect(total).toBe(0);
    expect(facets.map(({ terms }) => terms.map(({ label }) => label))).toEqual([['示例市'], ['x']]);
  });

  test('puts the newest first, entries without a year last', async () => {
    const { hits } = await ask('虚构', { sort: 'year', size: records.length });
    const years = hits.map(({ url }) => {
      const record = records.find((each) => each.url === url);
      return Number(record?.facets.year?.[0]?.[0] ?? 0);
    });
    expect(years).toEqual(years.toSorted((a, b) => b - a));
    expect(years[0]).toBe(2030);
    expect(years.at(-1)).toBe(0);
  });

  test('fetches only further texts for another page, order or facet', async () => {
    await ask('虚构');
    const before = served.asked.length;
    await ask('虚构', { from: 20 });
    await ask('虚构', { sort: 'year' });
    await ask('虚构', { facets: { collection: 'outcomes' } });
    const more = served.asked.slice(before);
    expect(more.length).toBeGreaterThan(20);
    expect(more.every((name) => name.includes('/texts/'))).toBe(true);
  });
});

test('a hall without entries answers, too', async () => {
  await indexes.build('empty', []);
  open('empty');
  expect(await ask('虚构 激光')).toEqual({
    total: 0,
    hits: [],
    facets: [],
    corrected: [],
    apart: [
      { text: '虚构', total: 0 },
      { text: '激光', total: 0 },
    ],
  });
  expect(await engine.suggest('虚构', 5)).toEqual([]);
});
