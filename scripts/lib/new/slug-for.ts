import { slugFrom } from '#i18n/slug';
import type { CollectionName } from '#schema/collection-name';
import { isSlug, longestSlug } from '#schema/field';

/**
 * The slug of a title by pinyin; names of craftsmen are read as names. Undefined for a title without
 * anything to read, or of digits alone.
 */
export function slugFor(collection: CollectionName, title: string): string | undefined {
  const slug = slugFrom(title, collection === 'craftsmen');
  return isSlug(slug) ? slug : undefined;
}

/** A slug that nobody has: the slug itself, or with -2, -3 … behind it. */
export function freeSlug(slug: string, isTaken: (slug: string) => boolean): string {
  const numbered = (number: number): string => {
    const end = `-${number}`;
    return number === 1
      ? slug
      : `${slug.slice(0, longestSlug - end.length).replace(/-$/, '')}${end}`;
  };
  let number = 1;
  while (isTaken(numbered(number))) number += 1;
  return numbered(number);
}
