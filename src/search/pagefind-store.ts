import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { JOINERS } from './fold.ts';
import { RUNTIME_FILE, WASM_FILE } from './index-files.ts';

/** Any language without a word list of its own: the tokens are already cut. */
const LANGUAGE = 'zz';

/** Records that wait for Pagefind's answer at the same time. */
const BATCH = 100;

/** Every Pagefind file begins, once unzipped, with this word. */
const SIGNATURE = 'pagefind_dcd';

/** Pagefind's name for each record, by its URL. */
const IDS_FILE = 'ids.json';

/**
 * What Pagefind's backend is told on its way. It cuts its word list into chunks of 20,000 postings
 * and has no public setting for that; a query of a few bigrams then fetches several times what it
 * needs. One thread takes a fifth less memory, and no more time.
 */
const backend = { PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: '2000', RAYON_NUM_THREADS: '1' };

/** Everything besides the tokens that decides what Pagefind writes; part of the name of a store. */
export const storeSettings = JSON.stringify([LANGUAGE, JOINERS, backend]);

/** What one run of Pagefind leaves in a folder: `index/`, `runtime/`, and the ids of the records. */
export interface PagefindStore {
  /** The folder with Pagefind's word list. */
  index: string;
  /** The folder with its script and WebAssembly, which every store of one version shares. */
  runtime: string;
  /** Pagefind's name for each record, by its URL. */
  ids: Readonly<Record<string, string>>;
}

/** The store that `writeStore` left in a folder. Throws where there is none, or half of one. */
export async function readStore(folder: string): Promise<PagefindStore> {
  const ids = await readFile(path.join(folder, IDS_FILE), 'utf8');
  return {
    index: path.join(folder, 'index'),
    runtime: path.join(folder, 'runtime'),
    ids: JSON.parse(ids) as Record<string, string>,
  };
}

/**
 * Has Pagefind index records of the given tokens, in a process of its own that ends with this call
 * and gives its memory back. The folder appears when it is whole. The same records in the same order
 * give the same bytes. One call at a time: they share Pagefind's backend.
 */
export async function writeStore(
  records: readonly { url: string; tokens: string }[],
  folder: string,
): Promise<void> {
  await mkdir(path.dirname(folder), { recursive: true });
  const temporary = await mkdtemp(`${folder}-`);
  const written = path.join(temporary, 'index');
  try {
    await index(records, written);
    await writeFile(path.join(temporary, IDS_FILE), JSON.stringify(await recordIds(written)));
    await keepRuntime(written, path.join(temporary, 'runtime'));
    await keepNeeded(written);
    await rm(folder, { recursive: true, force: true });
    await rename(temporary, folder);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function index(
  records: readonly { url: string; tokens: string }[],
  folder: string,
): Promise<void> {
  try {
    const created = await startBackend();
    for (let from = 0; from < records.length; from += BATCH)
      await Promise.all(
        records.slice(from, from + BATCH).map((record) => addRecord(created, record)),
      );
    const { errors } = await created.writeFiles({ outputPath: folder });
    refuse(errors);
  } finally {
    await close();
  }
}

/** The first call starts the process, which takes over the environment as it is then. */
async function startBackend(): Promise<PagefindIndex> {
  const before = { ...process.env };
  Object.assign(process.env, backend);
  try {
    // All fragments go into one file: they only tell the ids, and thousands of files take long.
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

async function addRecord(
  created: PagefindIndex,
  { url, tokens }: { url: string; tokens: string },
): Promise<void> {
  refuse((await created.addCustomRecord({ url, language: LANGUAGE, content: tokens })).errors);
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/** Results name records by the hash of their fragment, known only once it is written. */
async function recordIds(written: string): Promise<Record<string, string>> {
  const folder = path.join(written, 'fragment');
  const ids: Record<string, string> = {};
  for (const name of await readdir(folder)) {
    const text = gunzipSync(await readFile(path.join(folder, name))).toString();
    const content = JSON.parse(text.slice(SIGNATURE.length)) as Fragment | Record<string, Fragment>;
    // A record alone gets a file of its own, named after it.
    const fragments = isFragment(content)
      ? { [path.basename(name, '.pf_fragment')]: content }
      : content;
    for (const [id, { url }] of Object.entries(fragments)) ids[url] = id;
  }
  return ids;
}

interface Fragment {
  url: string;
}

const isFragment = (content: Fragment | Record<string, Fragment>): content is Fragment =>
  typeof content.url === 'string';

async function keepRuntime(written: string, runtime: string): Promise<void> {
  await mkdir(runtime);
  for (const name of [RUNTIME_FILE, WASM_FILE])
    await rename(path.join(written, name), path.join(runtime, name));
}

/** User interfaces and fragments go; the word list and its directory stay. */
async function keepNeeded(written: string): Promise<void> {
  for (const name of await readdir(written))
    if (!/^index$|^pagefind-entry\.json$|\.pf_meta$/.test(name))
      await rm(path.join(written, name), { recursive: true });
}
