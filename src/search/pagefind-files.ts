import { readCbor, type CborReader } from './cbor.ts';

// Pagefind's own browser script is not used. It leaves words out of a search that it does not know,
// or takes shorter ones instead, answers from what it has when a file cannot be fetched, and tells
// one place of a phrase only; and it weighs 70 KB. Its files are simple: CBOR, documented in
// `pagefind_web/src/{metadata,index}.rs` of its sources (1.6).

/** A record as Pagefind knows it. Records are numbered in this order. */
export interface PagefindPage {
  id: string;
  /** In tokens. */
  length: number;
}

/** A piece of the word list. Its words lie between `first` and `last`, which are cut short. */
export interface PagefindChunk {
  /** Name of its file. */
  name: string;
  first: string;
  last: string;
}

/** `*.pf_meta`: the records, and where the words are. */
export interface PagefindDirectory {
  pages: PagefindPage[];
  chunks: PagefindChunk[];
}

/** Where a word stands: the number of the record, and the places in it, in tokens. */
export interface Posting {
  page: number;
  places: number[];
}

/** A word in one of its spellings: as it is looked up, or with accents. */
export interface Spelling {
  form: string;
  postings: Posting[];
}

/** What Pagefind keeps to show a record. */
export interface PagefindFragment {
  id: string;
  url: string;
}

/** Every Pagefind file begins, once unzipped, with this word. */
const SIGNATURE = 'pagefind_dcd';

const GZIP_MAGIC = [0x1f, 0x8b];

/** The content of a Pagefind file. Throws when it is something else. */
export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  // Some hosts take the zipped file for a zipped transfer, and the browser unzips it.
  const zipped = GZIP_MAGIC.every((byte, at) => bytes[at] === byte);
  const content = zipped ? await gunzip(bytes) : bytes;
  const signature = new TextDecoder().decode(content.subarray(0, SIGNATURE.length));
  if (signature !== SIGNATURE) throw new RangeError('not a Pagefind file');
  return content.subarray(SIGNATURE.length);
}

/** The content of a `.pf_meta` file. */
export function readDirectory(content: Uint8Array): PagefindDirectory {
  const reader = readCbor(content);
  return fields(reader, 3, () => {
    reader.text();
    const pages = list(reader, () =>
      fields(reader, 2, () => ({ id: reader.text(), length: reader.integer() })),
    );
    const chunks = list(reader, () =>
      fields(reader, 3, () => ({ first: reader.text(), last: reader.text(), name: reader.text() })),
    );
    return { pages, chunks };
  });
}

/** The content of a `.pf_index` file: its words with their spellings. */
export function readChunk(content: Uint8Array): Map<string, Spelling[]> {
  const reader = readCbor(content);
  const spelling = (): Spelling => ({ form: reader.text(), postings: postings(reader) });
  const words = fields(reader, 1, () =>
    list(reader, () =>
      fields(reader, 3, (): [string, Spelling[]] => {
        const plain = spelling();
        const accented = list(reader, () => fields(reader, 2, spelling));
        return [plain.form, [plain, ...accented]];
      }),
    ),
  );
  return new Map(words);
}

/** The content of a `.pf_fragment` file, which has one record, `id`, or all those of a group. */
export function readFragments(content: Uint8Array, id: string): PagefindFragment[] {
  const read = JSON.parse(new TextDecoder().decode(content)) as Fragment | Record<string, Fragment>;
  if (isFragment(read)) return [{ id, url: read.url }];
  return Object.entries(read).map(([name, { url }]) => ({ id: name, url }));
}

interface Fragment {
  url: string;
}

const isFragment = (read: Fragment | Record<string, Fragment>): read is Fragment =>
  typeof read.url === 'string';

/** Numbers of records are told by their difference to the one before. */
function postings(reader: CborReader): Posting[] {
  let page = 0;
  return list(reader, () =>
    fields(reader, 2, () => {
      page += reader.integer();
      return { page, places: places(reader) };
    }),
  );
}

/** Places are told by their difference, too; a negative number changes the weight and starts anew. */
function places(reader: CborReader): number[] {
  const found: number[] = [];
  let last = 0;
  for (let rest = reader.array(); rest > 0; rest -= 1) {
    const number = reader.integer();
    last = number < 0 ? 0 : last + number;
    if (number >= 0) found.push(last);
  }
  return found;
}

/** Reads an array whose items differ; those behind the `known` ones are not needed. */
function fields<Content>(reader: CborReader, known: number, read: () => Content): Content {
  const count = reader.array();
  const content = read();
  for (let rest = count - known; rest > 0; rest -= 1) reader.skip();
  return content;
}

function list<Item>(reader: CborReader, read: () => Item): Item[] {
  return Array.from({ length: reader.array() }, read);
}

async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (typeof DecompressionStream === 'undefined') {
    // Safari has it from 16.4 on; telephones of some age are fetched this instead.
    const { gunzipSync } = await import('fflate');
    return gunzipSync(bytes);
  }
  const unzipped = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unzipped).arrayBuffer());
}
