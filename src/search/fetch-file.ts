import { SearchFailure } from './search-failure.ts';

/** After so many milliseconds without the whole file it counts as out of reach, as does the cache. */
const PATIENCE = 14_000;

const REQUEST_TIMEOUT = 408;
const TOO_MANY_REQUESTS = 429;

/**
 * A file of the index. `no-cache` asks the server whether it has changed; the others never change.
 * Without a connection it comes from the browser's cache, however old it is there.
 *
 * @throws {SearchFailure} `index-missing` when there is no such file, else `offline` or `network`
 */
export async function fetchFile(
  url: string,
  cache: 'default' | 'no-cache' = 'default',
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await load(url, cache);
  } catch (error) {
    if (error instanceof SearchFailure) throw error;
  }
  try {
    return await load(url, 'force-cache');
  } catch (error) {
    if (error instanceof SearchFailure) throw error;
    const reason = navigator.onLine === false ? 'offline' : 'network';
    throw new SearchFailure(reason, { cause: error });
  }
}

/** As `fetchFile`; what is no JSON, such as a host's own page in its place, is missing, too. */
export async function fetchJson<Content>(
  url: string,
  cache?: 'default' | 'no-cache',
): Promise<Content> {
  const text = new TextDecoder().decode(await fetchFile(url, cache));
  return sound(() => JSON.parse(text) as Content);
}

/** What `read` gives; files that make no sense count as missing. */
export async function sound<Content>(read: () => Content | Promise<Content>): Promise<Content> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof SearchFailure) throw error;
    throw new SearchFailure('index-missing', { cause: error });
  }
}

async function load(url: string, cache: RequestCache): Promise<Uint8Array<ArrayBuffer>> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  try {
    const response = await fetch(url, { cache, signal: patience.signal });
    if (!response.ok) throw new SearchFailure(reasonOf(response.status));
    return new Uint8Array(await response.arrayBuffer());
  } finally {
    clearTimeout(timer);
  }
}

function reasonOf(status: number): 'network' | 'index-missing' {
  const later = status >= 500 || [REQUEST_TIMEOUT, TOO_MANY_REQUESTS].includes(status);
  return later ? 'network' : 'index-missing';
}
