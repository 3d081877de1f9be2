import { createSearch, type IndexFiles, type Search } from './engine.ts';
import { CHARACTERS_FILE, RUNTIME_FILE, TITLES_FILE } from './index-files.ts';
import type { SearchError, SearchReply, SearchRequest } from './messages.ts';
import type { PagefindModule } from './pagefind-runtime.ts';
import { SearchFailure } from './search-failure.ts';
import { watchFetch } from './watched-fetch.ts';

// Pagefind runs here and not on the page for a second reason beside speed: where there is a
// document it takes the language from <html lang>, and in Chinese it would cut the bigrams of a
// query into words again and find nothing.

const watched = watchFetch(globalThis.fetch.bind(globalThis));
globalThis.fetch = watched.fetch;

const searches = new Map<string, Search>();

globalThis.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  void reply(data).then((answer) => globalThis.postMessage(answer));
});

async function reply({ id, index, query, from, size }: SearchRequest): Promise<SearchReply> {
  const search = searches.get(index) ?? createSearch(openIndex(index));
  searches.set(index, search);
  try {
    const answer = await search(query, from, size);
    const failure = watched.takeFailure();
    if (failure) throw new SearchFailure(failure);
    return { id, ...answer };
  } catch (error) {
    searches.delete(index);
    return { id, error: reasonOf(error) };
  }
}

/** Files that came but make no sense, such as a host's own page instead of them, are missing too. */
function reasonOf(error: unknown): SearchError {
  const seen = watched.takeFailure();
  return error instanceof SearchFailure ? error.reason : (seen ?? 'index-missing');
}

function openIndex(index: string): IndexFiles {
  return {
    pagefind: once(async () => {
      const { createInstance } = await importRuntime(index + RUNTIME_FILE);
      return createInstance({ basePath: index, baseUrl: '/' });
    }),
    titles: once(() => fetchJson(index + TITLES_FILE)),
    characters: once(() => fetchJson(index + CHARACTERS_FILE)),
  };
}

async function importRuntime(url: string): Promise<PagefindModule> {
  try {
    return (await import(/* @vite-ignore */ url)) as PagefindModule;
  } catch (error) {
    // An import does not say why it failed; a watched request does.
    await fetch(url, { method: 'HEAD' });
    throw error;
  }
}

async function fetchJson<Content>(url: string): Promise<Content> {
  // Pagefind asks the server for its entry file every time; these two belong to the same build.
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return (await response.json()) as Content;
}

function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined;
  return () => (value ??= load());
}
