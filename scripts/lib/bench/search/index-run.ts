// Run by itself, so that what it costs can be measured: records in a JSON file → search index.
import { readFileSync } from 'node:fs';
import { buildSearchIndex } from '#search/build-index';
import type { SearchRecord } from '#search/record';
import { runSettings } from './run-settings.ts';

const { records, outDir, cacheDir } = runSettings();
await buildSearchIndex(JSON.parse(readFileSync(records, 'utf8')) as SearchRecord[], {
  outDir,
  cacheDir,
});
