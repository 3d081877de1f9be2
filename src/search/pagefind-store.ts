import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { JOINERS } from './fold.ts';
import { chunkFile, DIRECTORY_FILE } from './index-files.ts';
import { readDirectory, readFragments, unpack } from './pagefind-files.ts';
import type { WordDirectory } from './word-directory.ts';

/** A record as Pagefind gets it. */
export interface TokenRecord {
  url: string;
  /** What `bigrams` makes of its text. */
  tokens: string;
}

/** Any language without a word list of its own: the tokens are already cut. */
const LANGUAGE = 'zz';

/** Records that wait for Pagefind's answer at the same time. */
const BATCH = 100;

/**
 * What Pagefind's backend is told on its way. It cuts its word list into chunks of 20,000 postings
 * and has no public setting for that; a query of a few bigrams then fetches several times what it
 * needs. One thread takes a fifth less memory, and no more time.
 */
const backend = { PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: '2000', RAYON_NUM_THREADS: '1' };

/** Raise it when what a store holds changes its form. */
const LAYOUT = 2;

/** Everything besides the records that decides what Pagefind writes. */
export const storeSettings = JSON.stringify([LAYOUT, LANGUAGE, JOINERS, backend]);

/**
 * Has Pagefind make a word list of the records, in a process of its own that ends with this call and
 * gives its memory back. The folder appears when it is whole; it then holds `DIRECTORY_FILE` and the
 * chunks below `index/`, in which the records are numbered in the order they came in. The same records give
 * the same bytes. One call at a time: they share Pagefind's backend.
 */
export async function writeStore(records: readonly TokenRecord[], folder: string): Promise<void> {
  await mkdir(path.dirname(folder), { recursive: true });
  const temporary = await mkdtemp(`${folder}-`);
  try {
    await index(records, temporary);
    await keepWordList(records, temporary);
    await rm(folder, { recursive: true, force: true });
    await rename(temporary, folder);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function index(records: readonly TokenRecord[], folder: string): Promise<void> {
  try {
    const created = await startBackend();
    for (let from = 0; from < records.length; from += BATCH)
      await Promise.all(
        records.slice(from, from + BATCH).map((record) => addRecord(created, record)),
      );
    refuse((await created.writeFiles({ outputPath: folder })).errors);
  } finally {
    await close();
  }
}

/** The first call starts the process, which takes over the environment as it is then. */
async function startBackend(): Promise<PagefindIndex> {
  const before = { ...process.env };
  Object.assign(process.env, backend);
  try {
    // The fragments only prove the order of the records: in one file they cost least.
    const created = await createIndex({ includeCharacters: JOINERS, maxFragments: 1 });
    if (!created.index) throw new Error(`Pagefind: ${created.errors.join('; ')}`);
    return created.index;
  } finally {
    for (const name of Object.keys(backend)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}

async function addRecord(created: PagefindIndex, { url, tokens }: TokenRecord): Promise<void> {
  refuse((await created.addCustomRecord({ url, language: LANGUAGE, content: tokens })).errors);
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/** Of Pagefind's files the chunks stay, by their numbers, and our own directory of them. */
async function keepWordList(records: readonly TokenRecord[], folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  const directory = names.find((name) => name.endsWith('.pf_meta')) ?? '';
  const { pages, chunks } = readDirectory(await read(path.join(folder, directory)));
  const urls = new Map<string, string>();
  for (const name of names.filter((each) => each.endsWith('.pf_fragment'))) {
    const id = path.basename(name, '.pf_fragment');
    for (const fragment of readFragments(await read(path.join(folder, name)), id))
      urls.set(fragment.id, fragment.url);
  }
  // Titles and texts lie in the order of the records. Pagefind keeps it, but promises nothing.
  const same = pages.length === records.length;
  if (!same || pages.some(({ id }, number) => urls.get(id) !== records[number]?.url))
    throw new Error('Pagefind numbers the records in another order than it got them in');

  const written: WordDirectory['chunks'][number][] = [];
  for (const [number, { name, first, last }] of chunks.entries()) {
    const file = path.join(folder, chunkFile(String(number)));
    await rename(path.join(folder, chunkFile(name)), file);
    written.push([first, last, (await stat(file)).size]);
  }
  const lengths = pages.map(({ length }) => length);
  await writeFile(
    path.join(folder, DIRECTORY_FILE),
    JSON.stringify({ lengths, chunks: written } satisfies WordDirectory),
  );
  for (const name of await readdir(folder))
    if (name !== DIRECTORY_FILE && name !== path.dirname(chunkFile('')))
      await rm(path.join(folder, name), { recursive: true });
}

const read = async (file: string): Promise<Uint8Array> =>
  unpack(new Uint8Array(await readFile(file)));
