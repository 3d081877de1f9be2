import { entryOf, type Entry } from './entry.ts';
import { fetchJson } from './fetch-file.ts';
import { textFile, TITLES_FILE } from './index-files.ts';
import { kept } from './kept.ts';
import type { RecordText, TitleCatalogue } from './record.ts';
import { SearchFailure } from './search-failure.ts';
import { openWordList, type WordList } from './word-list.ts';

/** A part of the index. Each of its files is fetched when it is first needed. */
export interface Bundle {
  titles(): Promise<TitleCatalogue>;
  words(): Promise<WordList>;
  /** In the order of the numbers that the word list gives them. */
  entries(): Promise<readonly Entry[]>;
}

/** The bundle in a folder, given with its closing slash. */
export function openBundle(folder: string): Bundle {
  const titles = kept<void, TitleCatalogue>(() => fetchJson(folder + TITLES_FILE));
  const text = kept((row: number) => fetchJson<RecordText>(folder + textFile(row)));
  const words = kept<void, WordList>(() => openWordList(folder));
  const entries = kept<void, readonly Entry[]>(async () => {
    const [{ pages }, catalogue] = await Promise.all([words(), titles()]);
    const rowOf = new Map(catalogue.rows.map(([id], row) => [id, row]));
    return pages.map(({ id, length }) => {
      const number = rowOf.get(id) ?? -1;
      const row = catalogue.rows[number];
      // Titles and word list come from different builds.
      if (row === undefined) throw new SearchFailure('index-missing');
      return entryOf(row, catalogue, { length, text: () => text(number) });
    });
  });
  return { titles, words, entries };
}
