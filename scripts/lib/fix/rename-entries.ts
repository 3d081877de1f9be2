import type { CollectionName } from '#schema/collection-name';
import { fileExtension } from '#schema/collection-name';
import { isSlug } from '#schema/field';
import { freeSlug, slugFor } from '../new/slug-for.ts';
import type { FixableFile } from './fixable-files.ts';

/** An entry whose file gets another name; `from` and `to` are what is renamed, file or folder. */
export interface Rename {
  readonly collection: CollectionName;
  readonly from: string;
  readonly to: string;
  readonly oldSlug: string;
  readonly newSlug: string;
}

/**
 * New names for the entries whose names are no slugs: pinyin for Chinese, small letters for capitals,
 * hyphens for everything else. Nobody can have linked to such an entry, for it was never published.
 */
export function entryRenames(
  files: readonly FixableFile[],
  isWanted: (file: string) => boolean,
): Rename[] {
  const taken = new Set(files.map(({ collection, stem }) => `${collection}/${stem}`));
  return files.flatMap(({ file, collection, stem, owner }): Rename[] => {
    if (collection === 'hall' || !isWanted(file)) return [];
    const extension = owner.endsWith(`/${stem}`) ? '' : fileExtension(collection);
    const wanted = isSlug(stem) ? stem : slugFor(collection, stem);
    if (wanted === undefined) return [];
    const newSlug =
      wanted === stem ? stem : freeSlug(wanted, (slug) => taken.has(`${collection}/${slug}`));
    const to = `${collection}/${newSlug}${extension}`;
    if (to === owner) return [];
    taken.add(`${collection}/${newSlug}`);
    return [{ collection, from: owner, to, oldSlug: stem, newSlug }];
  });
}
