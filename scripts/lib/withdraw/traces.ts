import { readFileSync } from 'node:fs';
import path from 'node:path';
import { photoKey } from '#media/photos/cache';
import type { CollectionName } from '#schema/collection-name';
import { titleOf } from '../new/hall-entries.ts';
import type { HallEntry } from '../new/hall-entries.ts';

/** What would betray an entry, were it found anywhere. */
export interface Traces {
  readonly collection: CollectionName;
  readonly slug: string;
  /** Whether an entry of another collection has the same slug, which then proves nothing by itself. */
  readonly isShared: boolean;
  /** Title, and other names. */
  readonly names: readonly string[];
  /** Slugs that it had before. */
  readonly aliases: readonly string[];
  /** By what its pictures are called on the site. */
  readonly pictureKeys: readonly string[];
}

/** Shorter than this, a name is a word like any other. */
const shortestName = 2;

/** What to look for once an entry is gone; `pictures` are paths below the content folder. */
export function tracesOf(
  { collection, slug, fields }: HallEntry,
  entries: readonly HallEntry[],
  content: string,
  pictures: readonly string[],
): Traces {
  const title = titleOf(fields);
  // In running text a name stands without what its title has in brackets.
  const bare = title.replaceAll(/[（(][^）)]*[）)]/g, '').trim();
  const names = [title, bare, ...texts(fields.names)].filter(
    (name) => [...name].length >= shortestName,
  );
  return {
    collection,
    slug,
    isShared: entries.some((one) => one.slug === slug && one.collection !== collection),
    names: [...new Set(names)],
    aliases: texts(fields.aliases),
    // The site names a picture by the first 16 digits of its key.
    pictureKeys: pictures.map((file) =>
      photoKey(readFileSync(path.join(content, file))).slice(0, 16),
    ),
  };
}

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

/** Finds a slug where it stands alone, not as a part of a longer one. */
export const slugPattern = (slug: string): RegExp =>
  new RegExp(`(?<![a-z0-9-])${slug}(?![a-z0-9-])`, 'g');

/** How the slug of an entry is looked for: with its collection where another has the same. */
export const addressPattern = ({ collection, slug, isShared }: Traces): RegExp =>
  slugPattern(isShared ? `${collection}/${slug}` : slug);
