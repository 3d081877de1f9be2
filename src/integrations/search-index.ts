import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readBody } from '#reader/read-body';
import { buildSearchIndex } from '#search/build-index';
import { searchRecords } from '#search/records';
import { currentHall } from '../current-hall.ts';
import { readSettings } from '../settings.ts';

/** Indexes the catalogue once the pages are written. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const { catalogue } = currentHall();
      if (!catalogue) return;
      const { content, cache } = readSettings();
      const records = searchRecords(catalogue, ({ file }) => readBody(content, file));
      await buildSearchIndex(records, { outDir: fileURLToPath(dir), cacheDir: cache });
    },
  },
});
