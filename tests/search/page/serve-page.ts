import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { startServer } from '../../../scripts/lib/static-server.ts';
import { fieldWords, searchWords } from './words.ts';

/** Base of the served page: a hall need not lie at the root. */
export const BASE = '/hall/';

export interface ServedPage {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Bundles the search page as the site does, with short words, and serves it. `addIndex` may put more
 * into the folder: the server reads its list of files once, at the start.
 */
export async function servePage(
  addIndex?: (folder: string) => Promise<unknown>,
): Promise<ServedPage> {
  const folder = await mkdtemp(path.join(tmpdir(), 'search-page-'));
  const attribute = JSON.stringify(fieldWords).replaceAll('"', '&quot;');
  const fillIn = (html: string): string =>
    html
      .replace('{{fieldWords}}', attribute)
      .replace('{{searchWords}}', JSON.stringify(searchWords));
  await build({
    root: import.meta.dirname,
    base: BASE,
    logLevel: 'error',
    plugins: [{ name: 'words', transformIndexHtml: { order: 'pre', handler: fillIn } }],
    build: { outDir: folder, emptyOutDir: true },
  });
  await addIndex?.(folder);
  const server = await startServer({ dir: folder, base: BASE, port: 0, compress: true });
  return {
    url: server.url,
    async close() {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}
