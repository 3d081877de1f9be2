import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import path from 'node:path';
import { digest } from './digest.ts';
import { storeSettings, writeStore } from './pagefind-store.ts';
import type { TokenRecord } from './pagefind-store.ts';

/** A word list as `writeStore` leaves it. */
export interface CachedStore {
  /** Says everything that went in. */
  name: string;
  folder: string;
  /** False when it was taken from the cache. */
  made: boolean;
}

/** The word list of these records, from the cache folder when it is there, else made into it. */
export async function cachedStore(
  records: readonly TokenRecord[],
  cache: string,
): Promise<CachedStore> {
  const given = records.flatMap(({ url, tokens }) => [url, tokens]);
  const name = digest(await pagefindVersion(), storeSettings, ...given);
  const folder = path.join(cache, name);
  const made = !existsSync(folder);
  if (made) await writeStore(records, folder);
  return { name, folder, made };
}

/** Leaves only the named word lists in the cache folder. */
export async function keepStores(cache: string, names: readonly string[]): Promise<void> {
  if (!existsSync(cache)) return;
  for (const name of await readdir(cache))
    if (!names.includes(name)) await rm(path.join(cache, name), { recursive: true, force: true });
}

async function pagefindVersion(): Promise<string> {
  const file = findPackageJSON('pagefind', import.meta.url);
  if (file === undefined) throw new Error('Pagefind is not installed');
  return (JSON.parse(await readFile(file, 'utf8')) as { version: string }).version;
}
