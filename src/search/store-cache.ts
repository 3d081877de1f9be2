import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import path from 'node:path';
import { digest } from './digest.ts';
import { readStore, storeSettings, writeStore } from './pagefind-store.ts';
import type { PagefindStore } from './pagefind-store.ts';

export interface CachedStore extends PagefindStore {
  /** Says everything that went in; also the name of its folder. */
  name: string;
  /** False when it was taken from the cache. */
  made: boolean;
}

/** The store of these records, from the cache folder when it is there, else made into it. */
export async function cachedStore(
  records: readonly { url: string; tokens: string }[],
  cache: string,
): Promise<CachedStore> {
  const given = records.flatMap(({ url, tokens }) => [url, tokens]);
  const name = digest(await pagefindVersion(), storeSettings, ...given);
  const folder = path.join(cache, name);
  const made = !existsSync(folder);
  if (made) await writeStore(records, folder);
  return { name, made, ...(await readStore(folder)) };
}

/** Leaves only the named stores in the cache folder. */
export async function keepStores(cache: string, names: readonly string[]): Promise<void> {
  if (!existsSync(cache)) return;
  for (const name of await readdir(cache))
    if (!names.includes(name)) await rm(path.join(cache, name), { recursive: true, force: true });
}

/** The version of Pagefind that is installed; its files go by it. */
export async function pagefindVersion(): Promise<string> {
  const file = findPackageJSON('pagefind', import.meta.url);
  if (file === undefined) throw new Error('Pagefind is not installed');
  return (JSON.parse(await readFile(file, 'utf8')) as { version: string }).version;
}
