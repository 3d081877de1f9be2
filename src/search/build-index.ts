import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { characterTable } from './character-table.ts';
import { digest } from './digest.ts';
import { CONTENTS_FILE, INDEX_FOLDER } from './index-files.ts';
import { bigrams } from './ngram.ts';
import type { IndexContents, SearchRecord } from './record.ts';
import { recordText } from './record-text.ts';
import { splitRecords } from './split-records.ts';
import { cachedStore, keepStores } from './store-cache.ts';
import { writeBundle } from './write-bundle.ts';

export interface IndexOptions {
  /** The folder of the site. */
  outDir: string;
  /** Keeps Pagefind's part of every bundle, so that an unchanged one is not made again. */
  cacheDir: string;
  /** Records in a bundle: the tests' way to several bundles of a few records. */
  bundleSize?: number;
}

export interface IndexSize {
  records: number;
  bundles: number;
  /** Bundles that were not in the cache. */
  made: number;
  files: number;
  /** On disk. */
  bytes: number;
}

/**
 * Writes the search index of a site into `<outDir>/search-index/`: bundles of bigrams, titles and
 * texts, the table of characters, and `contents.json`, which names them. The same records give the same bytes, in whatever order they come. One build at a time in a process.
 */
export async function buildSearchIndex(
  records: readonly SearchRecord[],
  { outDir, cacheDir, bundleSize }: IndexOptions,
): Promise<IndexSize> {
  const folder = path.join(outDir, INDEX_FOLDER);
  const cache = path.join(cacheDir, 'search');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });

  const used = new Set<string>();
  const stores: string[] = [];
  const bundles: string[] = [];
  let made = 0;
  for (const part of splitRecords(records, bundleSize)) {
    const texts = part.map((record) => ({ url: record.url, text: recordText(record) }));
    for (const { text } of texts) for (const character of text) used.add(character);
    const tokens = texts.map(({ url, text }) => ({ url, tokens: bigrams(text) }));
    const store = await cachedStore(tokens, cache);
    stores.push(store.name);
    made += Number(store.made);
    bundles.push(writeBundle(part, store, folder));
  }
  await keepStores(cache, stores);

  const table = JSON.stringify(characterTable(used, records));
  const characters = `characters-${digest(table)}.json`;
  await writeFile(path.join(folder, characters), table);
  const version = digest(characters, ...bundles);
  const contents: IndexContents = { version, characters, bundles };
  await writeFile(path.join(folder, CONTENTS_FILE), JSON.stringify(contents));
  return { records: records.length, bundles: bundles.length, made, ...(await measure(folder)) };
}

async function measure(folder: string): Promise<{ files: number; bytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map((file) => stat(path.join(file.parentPath, file.name))));
  return { files: files.length, bytes: sizes.reduce((sum, { size }) => sum + size, 0) };
}
