import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { characterTable } from './character-table.ts';
import { JOINERS } from './fold.ts';
import { INDEX_FOLDER, TITLES_FILE, CHARACTERS_FILE } from './index-files.ts';
import { bigrams } from './ngram.ts';
import type { SearchRecord, TitleCatalogue } from './record.ts';
import { oneLine, recordText } from './record-text.ts';

// Pagefind cuts its word list into chunks of 20,000 postings and has no public setting for that; a
// query of a few bigrams then fetches several times what it needs. The backend reads this variable
// once, when the first call starts it, so it is set before any call can be made.
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '2000';

/** Any language without a word list of its own: the tokens are already cut. */
const LANGUAGE = 'zz';

/** The files of a Pagefind bundle that the worker asks for; the rest is user interfaces. */
const NEEDED = /^(pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.+\.pf_\w+)$/;

/** Every Pagefind file begins, once unzipped, with this word. */
const SIGNATURE = 'pagefind_dcd';

/**
 * Writes the search index of a site: a Pagefind bundle over the bigrams of every record, the titles
 * and the table of characters, into `<outDir>/search-index/`. The same records give the same bytes,
 * in whatever order they come. One build at a time in a process: they share Pagefind's backend.
 *
 * @returns the number of records and files, and the size of all files in bytes
 */
export async function buildSearchIndex(
  records: readonly SearchRecord[],
  options: { outDir: string },
): Promise<{ records: number; files: number; bytes: number }> {
  const folder = path.join(options.outDir, INDEX_FOLDER);
  // Pagefind numbers records in the order in which it gets them, and names files by their content.
  const sorted = records.toSorted((a, b) => (a.url < b.url ? -1 : 1));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeBundle(sorted, folder);
  const titles = await titleCatalogue(sorted, folder);
  await writeFile(path.join(folder, TITLES_FILE), JSON.stringify(titles));
  const table = characterTable(sorted.map(recordText));
  await writeFile(path.join(folder, CHARACTERS_FILE), JSON.stringify(table));
  return { records: sorted.length, ...(await measure(folder)) };
}

async function writeBundle(records: readonly SearchRecord[], folder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({ includeCharacters: JOINERS });
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    for (const record of records) await addRecord(index, record);
    const written = await index.writeFiles({ outputPath: folder });
    refuse(written.errors);
  } finally {
    await close();
  }
  for (const name of await listFiles(folder)) {
    if (!NEEDED.test(path.basename(name))) await rm(path.join(folder, name));
  }
}

async function addRecord(index: PagefindIndex, record: SearchRecord): Promise<void> {
  const added = await index.addCustomRecord({
    url: record.url,
    language: LANGUAGE,
    content: bigrams(recordText(record)),
    filters: record.facets,
  });
  refuse(added.errors);
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/** Pagefind's results name records by the hash of their fragment, known only once it is written. */
async function titleCatalogue(
  records: readonly SearchRecord[],
  folder: string,
): Promise<TitleCatalogue> {
  const ids = await fragmentIds(folder);
  const rows = records.map((record) => {
    const id = ids.get(record.url);
    if (id === undefined) throw new Error(`Pagefind wrote no fragment for ${record.url}`);
    const { url, collection, hall } = record;
    const names = { title: oneLine(record.title), aliases: record.aliases.map(oneLine) };
    return { id, url, collection, hall, ...names, meta: oneLine(record.meta) };
  });
  return { rows };
}

async function fragmentIds(folder: string): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const names = await listFiles(folder);
  for (const name of names.filter((file) => file.endsWith('.pf_fragment'))) {
    const unzipped = gunzipSync(await readFile(path.join(folder, name))).toString();
    const { url } = JSON.parse(unzipped.slice(SIGNATURE.length)) as { url: string };
    ids.set(url, path.basename(name, '.pf_fragment'));
  }
  return ids;
}

async function measure(folder: string): Promise<{ files: number; bytes: number }> {
  const names = await listFiles(folder);
  const sizes = await Promise.all(names.map((name) => stat(path.join(folder, name))));
  return { files: names.length, bytes: sizes.reduce((sum, { size }) => sum + size, 0) };
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .toSorted();
}
