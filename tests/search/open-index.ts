import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { IndexFiles } from '#search/engine';
import type { PagefindModule } from '#search/pagefind-runtime';

const BASE = '/search-index/';

/** A `fetch` that serves the files of an index folder, as a static host would. */
export function serveFolder(folder: string): typeof fetch {
  return async (input) => {
    const url = input instanceof Request ? input.url : input;
    const name = new URL(url, 'http://localhost').pathname.replace(BASE, '');
    try {
      return new Response(new Uint8Array(await readFile(path.join(folder, name))));
    } catch {
      return new Response(null, { status: 404 });
    }
  };
}

/** The index in a folder as the engine takes it, with Pagefind's own runtime; uses global `fetch`. */
export function openIndex(folder: string): IndexFiles {
  const read = async <Content>(name: string): Promise<Content> =>
    JSON.parse(await readFile(path.join(folder, name), 'utf8')) as Content;
  const runtime = pathToFileURL(path.join(folder, 'pagefind.js')).href;
  const instance = import(/* @vite-ignore */ runtime).then((module: PagefindModule) =>
    module.createInstance({ basePath: BASE, baseUrl: '/' }),
  );
  return {
    pagefind: () => instance,
    titles: () => read('titles.json'),
    characters: () => read('characters.json'),
  };
}
