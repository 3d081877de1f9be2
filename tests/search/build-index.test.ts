import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSearchIndex } from '#search/build-index';
import type { CharacterTable, IndexContents, RecordText } from '#search/record';
import { fromColumns, type TitleColumns } from '#search/title-columns';
import { fictionalRecords } from './fictional-records.ts';

const records = fictionalRecords(40);
let root: string;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'search-build-'));
});
afterAll(() => rm(root, { recursive: true }));

async function build(name: string, input = records, bundleSize?: number, cache = name) {
  const outDir = path.join(root, name);
  const cacheDir = path.join(root, `${cache}-cache`);
  const size = bundleSize === undefined ? {} : { bundleSize };
  const report = await buildSearchIndex(input, { outDir, cacheDir, ...size });
  const folder = path.join(outDir, 'search-index');
  const listing = await readdir(folder, { recursive: true, withFileTypes: true });
  const hashes = new Map<string, string>();
  for (const entry of listing.filter((item) => item.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    const hash = createHash('sha256').update(await readFile(file));
    hashes.set(path.relative(folder, file), hash.digest('hex'));
  }
  const read = async <Content>(file: string): Promise<Content> =>
    JSON.parse(await readFile(path.join(folder, file), 'utf8')) as Content;
  const contents = await read<IndexContents>('contents.json');
  const bundle = contents.bundles[0] ?? '';
  return { report, hashes, read, contents, bundle };
}

describe('buildSearchIndex', () => {
  test('writes the same bytes for the same records in any order', async () => {
    const first = await build('first');
    const second = await build('second', records.toReversed());
    expect(second.hashes).toEqual(first.hashes);
  });

  test('writes the same bytes from the cache as without it', async () => {
    const fresh = await build('fresh', records, 15, 'shared');
    const cached = await build('cached', records, 15, 'shared');
    expect([fresh.report.made, cached.report.made]).toEqual([3, 0]);
    expect(cached.hashes).toEqual(fresh.hashes);
  });

  test('makes only the bundle of a changed record anew', async () => {
    const before = await build('before', records, 15, 'changed');
    const [first, ...others] = records;
    const edited = first ? [{ ...first, body: '虚构的新正文' }, ...others] : [];
    const after = await build('after', edited, 15, 'changed');
    expect(after.report).toMatchObject({ bundles: 3, made: 1 });
    const kept = after.contents.bundles.filter((name) => before.contents.bundles.includes(name));
    expect(kept).toHaveLength(2);
    expect(after.contents.version).not.toBe(before.contents.version);
  });

  test('replaces an index that stands there', async () => {
    const { hashes } = await build('replaced');
    const again = await build('replaced', fictionalRecords(3));
    expect(again.hashes.size).toBeLessThan(hashes.size);
    expect(again.report.files).toBe(again.hashes.size);
  });

  test('writes what the worker fetches and no interface of Pagefind', async () => {
    const { hashes, report, bundle } = await build('files');
    const shapes = new Set(
      [...hashes.keys()].map((name) =>
        name
          .replace(bundle, 'BUNDLE/')
          .replace(/index\/\d+/, 'index/N')
          .replace(/characters-\w+/, 'characters-HASH')
          .replace(/texts\/\d+/, 'texts/N'),
      ),
    );
    expect([...shapes].toSorted()).toEqual([
      'BUNDLE/directory.json',
      'BUNDLE/index/N.pf_index',
      'BUNDLE/texts/N.json',
      'BUNDLE/titles.json',
      'characters-HASH.json',
      'contents.json',
    ]);
    expect(report).toMatchObject({ records: 40, bundles: 1, files: hashes.size });
    expect(report.bytes).toBeGreaterThan(50_000);
  });

  test('cuts the word list into small chunks', async () => {
    const { hashes } = await build('chunks');
    const chunks = [...hashes.keys()].filter((name) => name.endsWith('.pf_index'));
    // 40 records hold some 25,000 postings: one or two chunks of Pagefind's own size.
    expect(chunks.length).toBeGreaterThan(5);
  });

  test('leaves the environment as it was', async () => {
    await build('environment');
    expect(process.env).not.toHaveProperty('RAYON_NUM_THREADS');
    expect(process.env).not.toHaveProperty('PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE');
  });

  test('has a title and a text for every record, in the order of their addresses', async () => {
    const { read, bundle } = await build('titles');
    const { rows } = fromColumns(await read<TitleColumns>(`${bundle}titles.json`));
    const sorted = records.toSorted((a, b) => (a.url < b.url ? -1 : 1));
    expect(rows.map(([title]) => title)).toEqual(sorted.map(({ title }) => title));
    const text = await read<RecordText>(`${bundle}texts/7.json`);
    expect(text).toEqual({
      url: sorted[7]?.url,
      meta: sorted[7]?.meta,
      body: sorted[7]?.body,
    });
  });

  test('rewrites no traditional character that a record uses', async () => {
    const [record] = fictionalRecords(1);
    const body = '虚构的陳氏与热轧钢铁，焊';
    const { read, contents } = await build('characters', record ? [{ ...record, body }] : []);
    const { traditional, simplified } = await read<CharacterTable>(contents.characters);
    expect(traditional).toContain('鋼');
    expect(simplified[traditional.indexOf('鋼')]).toBe('钢');
    expect(simplified[traditional.indexOf('銲')]).toBe('焊');
    expect(traditional).not.toContain('陳');
    expect(traditional).toHaveLength(simplified.length);
  });

  test('knows the readings of names and of common characters, and of no other text', async () => {
    const [record] = fictionalRecords(1);
    const named = { title: '单乙', aliases: ['重器'], names: ['示例厂'], body: '虚构的煅' };
    const { read, contents } = await build('readings', record ? [{ ...record, ...named }] : []);
    const { readings } = await read<CharacterTable>(contents.characters);
    for (const [syllable, character] of Object.entries({ dan: '单', shan: '单', zhong: '重' }))
      expect(readings[syllable]).toContain(character);
    expect(readings.gang).toContain('刚');
    expect(readings.duan).not.toContain('煅');
  });

  test('builds an index without records', async () => {
    const { report, contents } = await build('empty', []);
    expect(report).toMatchObject({ records: 0, bundles: 0 });
    expect(contents.bundles).toEqual([]);
  });
});
