import type { AnyEntry } from '#catalogue/entry';

/** A file of the content and the accounts that answer for it. */
export interface OwnedFile {
  /** The entry's file, or the folder it shares with its pictures, below the content folder. */
  path: string;
  folder: boolean;
  owners: readonly string[];
}

/**
 * Who answers for each entry, in the order of their files: the accounts of its `union`, else those of
 * the nearest union above that names some; a union answers for its own entry. Entries for which
 * nobody is named are left out.
 */
export function entryOwners(entries: readonly AnyEntry[]): OwnedFile[] {
  const unions = new Map(
    entries.flatMap((entry) => (entry.collection === 'unions' ? [[entry.slug, entry.data]] : [])),
  );
  const ownersOf = (slug: string | undefined): readonly string[] => {
    const seen = new Set<string>();
    for (let at = slug; at !== undefined && !seen.has(at); at = unions.get(at)?.parent) {
      seen.add(at);
      const owners = unions.get(at)?.owners;
      if (owners !== undefined && owners.length > 0) return owners;
    }
    return [];
  };
  return entries.flatMap(({ collection, slug, file, data }) => {
    const union = collection === 'unions' ? slug : 'union' in data ? data.union : undefined;
    const owners = ownersOf(union);
    const folder = /\/index\.mdx?$/.test(file);
    const path = folder ? file.slice(0, file.lastIndexOf('/')) : file;
    return owners.length === 0 ? [] : [{ path, folder, owners }];
  });
}
