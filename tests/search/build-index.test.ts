import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSearchIndex } from '#search/build-index';
import type { CharacterTable, TitleCatalogue } from '#search/record';
import { fictionalRecords } from './fictional-records.ts';

const records = fictionalRecords(40);
let root: string;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'search-build-'));
});
afterAll(() => rm(root, { recursive: true }));

async function build(name: string, input = records) {
  const outDir = path.join(root, name);
  const report = await buildSearchIndex(input, { outDir });
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
  return { report, hashes, read };
}

describe('buildSearchIndex', () => {
  test('writes the same bytes for the same records in any order', async () => {
    const first = await build('first');
    const second = await build('second', records.toReversed());
    expect(second.hashes).toEqual(first.hashes);
  });

  test('replaces an index that stands there', async () => {
    const { hashes } = await build('replaced');
    const again = await build('replaced', fictionalRecords(3));
    expect(again.hashes.size).toBeLessThan(hashes.size);
    expect(again.report.files).toBe(again.hashes.size);
  });

  test('writes what the worker fetches and no interface of Pagefind', async () => {
    const { hashes, report } = await build('files');
    const top = [...hashes.keys()].filter((name) => !name.includes('/'));
    expect(top.map((name) => name.replace(/zz_\w+/, 'HASH')).toSorted()).toEqual([
      'characters.json',
      'pagefind-entry.json',
      'pagefind.HASH.pf_meta',
      'pagefind.js',
      'titles.json',
      'wasm.unknown.pagefind',
    ]);
    expect(report).toMatchObject({ records: 40, files: hashes.size });
    expect(report.bytes).toBeGreaterThan(100_000);
  });

  test('cuts the word list into small chunks', async () => {
    const { hashes } = await build('chunks');
    const chunks = [...hashes.keys()].filter((name) => name.endsWith('.pf_index'));
    // 40 records hold some 25,000 postings: one or two chunks of Pagefind's own size.
    expect(chunks.length).toBeGreaterThan(5);
  });

  test('names every record in the titles, in the order of their addresses', async () => {
    const { read } = await build('titles');
    const { rows } = await read<TitleCatalogue>('titles.json');
    expect(rows.map((row) => row.url)).toEqual(records.map(({ url }) => url).toSorted());
    expect(new Set(rows.map((row) => row.id)).size).toBe(records.length);
  });

  test('rewrites no traditional character that a record uses', async () => {
    const [record] = fictionalRecords(1);
    const body = '虚构的陳氏与热轧钢铁';
    const { read } = await build('characters', record ? [{ ...record, body }] : []);
    const { traditional, simplified } = await read<CharacterTable>('characters.json');
    expect(traditional).toContain('鋼');
    expect(simplified[traditional.indexOf('鋼')]).toBe('钢');
    expect(traditional).not.toContain('陳');
    expect(traditional).toHaveLength(simplified.length);
  });

  test('builds an index without records', async () => {
    const { report } = await build('empty', []);
    expect(report.records).toBe(0);
  });
});
