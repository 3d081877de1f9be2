import { openBundle, type Bundle } from './bundle.ts';
import { fetchJson, sound } from './fetch-file.ts';
import { CONTENTS_FILE } from './index-files.ts';
import { kept } from './kept.ts';
import type { CharacterTable, IndexContents } from './record.ts';

/** A published index. */
export interface SearchIndex {
  /** Changes with every publish that changes the index. */
  version: string;
  bundles: readonly Bundle[];
  characters(): Promise<CharacterTable>;
  /** Of all bundles. */
  size(): Promise<IndexSize>;
}

export interface IndexSize {
  entries: number;
  /** Of their texts, in characters. */
  averageLength: number;
}

/** Opens what now lies in the folder of the index, given with its closing slash. */
export async function openIndex(folder: string): Promise<SearchIndex> {
  const contents = await fetchJson<IndexContents>(folder + CONTENTS_FILE, 'no-cache');
  return sound(() => {
    const bundles = contents.bundles.map((name) => openBundle(folder + name));
    return {
      version: contents.version,
      bundles,
      characters: kept<void, CharacterTable>(() => fetchJson(folder + contents.characters)),
      size: kept<void, IndexSize>(() => measure(bundles)),
    };
  });
}

async function measure(bundles: readonly Bundle[]): Promise<IndexSize> {
  const entries = await Promise.all(bundles.map((bundle) => bundle.entries()));
  const lengths = entries.flat().map(({ length }) => length);
  const sum = lengths.reduce((total, length) => total + length, 0);
  return { entries: lengths.length, averageLength: sum / Math.max(1, lengths.length) };
}
