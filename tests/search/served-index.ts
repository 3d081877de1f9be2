import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { vi } from 'vitest';
import { buildSearchIndex } from '#search/build-index';
import type { SearchEngine } from '#search/engine';
import type { SearchAnswer, SearchQuestion } from '#search/messages';
import type { SearchRecord } from '#search/record';
import { fictionalRecords } from './fictional-records.ts';
import { serveFolder, type ServedFolder } from './serve-folder.ts';

/** The address of every index in these tests. */
export const INDEX = '/search-index/';

/** An entry (虚构) with what is hard to find. */
export const hard: SearchRecord = {
  url: '/craftsmen/xu-gou-zeta/',
  title: '端木𠮷',
  aliases: ['抓斗大王'],
  meta: '虚构船厂 · 示例市 · 2030',
  body: '虚构人物。激光焊接、激光切割，阿·买提，ＧＢ／Ｔ　９９９９。\n焊工。ガス，龘，%钢',
  facets: { collection: [['craftsmen', '工匠']], year: [['2030', '2030']] },
  names: ['虚构船厂'],
};

export const records: readonly SearchRecord[] = [...fictionalRecords(60), hard];

/** Indexes in a folder of their own, by name. */
export interface Indexes {
  root: string;
  build(name: string, input: readonly SearchRecord[], bundleSize?: number): Promise<void>;
  /** Has the global `fetch` reach one of them alone. */
  serve(name: string): ServedFolder;
  remove(): Promise<void>;
}

export async function makeIndexes(): Promise<Indexes> {
  const root = await mkdtemp(path.join(tmpdir(), 'search-index-'));
  return {
    root,
    async build(name, input, bundleSize) {
      const cacheDir = path.join(root, 'cache', name);
      const size = bundleSize === undefined ? {} : { bundleSize };
      await buildSearchIndex(input, { outDir: path.join(root, name), cacheDir, ...size });
    },
    serve(name) {
      const served = serveFolder(path.join(root, name));
      vi.stubGlobal('fetch', served.fetch);
      return served;
    },
    remove: () => rm(root, { recursive: true }),
  };
}

/** The answer to a text: the first twenty hits, without facets, best first, unless said otherwise. */
export function search(
  engine: SearchEngine,
  text: string,
  rest: Partial<SearchQuestion> & { from?: number; size?: number } = {},
): Promise<SearchAnswer> {
  const { from = 0, size = 20, ...question } = rest;
  return engine.search(
    { text, facets: {}, sort: 'relevance', literal: false, ...question },
    from,
    size,
  );
}
