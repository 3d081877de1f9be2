import { entryOf, type Entry } from './entry.ts';
import { fetchJson, sound } from './fetch-file.ts';
import { textFile, TITLES_FILE } from './index-files.ts';
import { kept } from './kept.ts';
import type { RecordText, TitleCatalogue } from './record.ts';
import { SearchFailure } from './search-failure.ts';
import { fromColumns, type TitleColumns } from './title-columns.ts';
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
  const titles = kept<void, TitleCatalogue>(async () => {
    const columns = await fetchJson<TitleColumns>(folder + TITLES_FILE);
    return sound(() => fromColumns(columns));
  });
  const text = kept((row: number) => fetchJson<RecordText>(folder + textFile(row)));
  const words = kept<void, WordList>(() => openWordList(folder));
  const entries = kept<void, readonly Entry[]>(async () => {
    const [{ lengths }, catalogue] = await Promise.all([words(), titles()]);
    return lengths.map((length, number) => {
      const row = catalogue.rows[number];
      // Titles and word list come from different builds.
      if (row === undefined) throw new SearchFailure('index-missing');
      return entryOf(row, catalogue, { length, text: () => text(number) });
    });
  });
  return { titles, words, entries };
}
