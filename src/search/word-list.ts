import { chunkRanges } from './chunk-range.ts';
import { fetchFile, fetchJson, sound } from './fetch-file.ts';
import { fold } from './fold.ts';
import { chunkFile, DIRECTORY_FILE } from './index-files.ts';
import { kept } from './kept.ts';
import { readChunk, unpack } from './pagefind-files.ts';
import type { Posting, Spelling } from './pagefind-files.ts';
import type { WordDirectory } from './word-directory.ts';
import { allPlaces, bothPlaces, withoutMisplaced, type Places } from './places.ts';

/** Pagefind's word list of a bundle, of which only what is asked for is fetched. */
export interface WordList {
  /** Tokens of each record, in the order of their numbers. */
  lengths: readonly number[];
  /** What `token` has to fetch, in bytes. */
  cost(text: string): number;
  /**
   * Where a token of the index stands, folded: two characters, or one with a sign behind it. A place
   * of one character can be one too early; see `withoutMisplaced`.
   */
  token(text: string): Promise<Places>;
  /** Where a character stands at all, and where a sign or nothing stands behind it. */
  character(character: string): Promise<{ all: Places; ends: Places }>;
}

/** A word of the list as it is compared, with its places. */
type FoldedWord = [text: string, postings: readonly Posting[]];

/** Opens the word list of a bundle, given by its folder with the closing slash. */
export async function openWordList(folder: string): Promise<WordList> {
  const { lengths, chunks } = await fetchDirectory(folder);
  const ranges = chunkRanges(
    chunks.map(([first, last], number) => ({ name: String(number), first, last })),
  );
  const chunk = kept((name: string) =>
    sound(async () => readChunk(await unpacked(folder + chunkFile(name)))),
  );
  const chunksOf = (names: string[]): Promise<Map<string, Spelling[]>[]> =>
    Promise.all(names.map(chunk));

  return {
    lengths,
    cost: (text) =>
      ranges
        .holding(keyOf(text))
        .reduce((sum, number) => sum + (chunks[Number(number)]?.[2] ?? 0), 0),
    async token(text) {
      const key = keyOf(text);
      const found = await chunksOf(ranges.holding(key));
      const words = found.flatMap((entries) => folded(key, entries.get(key) ?? []));
      return placesOf(words, (word) => word === text);
    },
    async character(character) {
      const key = keyOf(character);
      const found = await chunksOf(ranges.beginning(key));
      const words = found.flatMap((entries) =>
        [...entries].flatMap(([word, spellings]) =>
          word.startsWith(key) ? folded(word, spellings) : [],
        ),
      );
      const longer = (word: string): boolean => word.startsWith(character) && word !== character;
      const pairs = placesOf(words, longer);
      const alone = placesOf(words, (word) => word === character);
      const ends = withoutMisplaced(alone, pairs);
      return { all: bothPlaces(pairs, ends), ends };
    },
  };
}

function fetchDirectory(folder: string): Promise<WordDirectory> {
  return fetchJson(folder + DIRECTORY_FILE);
}

const unpacked = async (url: string): Promise<Uint8Array> => unpack(await fetchFile(url));

/** Marks that make another kana, which Pagefind takes for no accents: カ, ガ. */
const KANA_MARKS = /[\u3099\u309a]/;

/** Pagefind sorts every spelling of a word under the one without accents. */
function keyOf(text: string): string {
  const bare = text.normalize('NFD').replace(/(?![\u3099\u309a])\p{M}/gu, '');
  return KANA_MARKS.test(bare) ? bare.normalize('NFC') : bare;
}

const folded = (word: string, spellings: readonly Spelling[]): FoldedWord[] =>
  spellings.map(({ form, postings }) => [form === word ? word : fold(form), postings]);

const placesOf = (words: readonly FoldedWord[], fits: (word: string) => boolean): Places =>
  allPlaces(words.filter(([word]) => fits(word)).map(([, postings]) => postings));
