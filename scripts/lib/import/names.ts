import type { CollectionName } from '#schema/collection-name';
import { collectionLabels } from '#schema/collection-name';
import { isSlug } from '#schema/field';
import { nearest } from '#schema/nearest';
import { CellMistake } from './cell-mistake.ts';

/** Slug → title of every entry of a collection that may be named. */
export type Known = ReadonlyMap<CollectionName, ReadonlyMap<string, string>>;

/**
 * The slug that a cell means: a slug as it stands, `slug title` as the drop-down lists offer it, or
 * the title of just one entry. Undefined when no entry has that title. Throws a CellMistake when
 * several have.
 */
export function slugNamed(
  known: Known,
  collections: readonly CollectionName[],
  text: string,
): string | undefined {
  // No Chinese name has the form of a slug.
  if (isSlug(text)) return text;
  const [first = ''] = text.split(/\s/, 1);
  if (first !== text && collections.some((name) => known.get(name)?.has(first))) return first;
  const found = collections.flatMap((name) =>
    [...(known.get(name) ?? [])].filter(([, title]) => title === text).map(([slug]) => slug),
  );
  if (found.length > 1)
    throw new CellMistake(
      `“${text}”不止一个：${found.join('、')}`,
      '写其中一个的编号；都不是的，写“馆外：”再写名称。',
    );
  return found[0];
}

/** The same for a field that takes nothing but an entry: throws, with the nearest title, when none is meant. */
export function slugOrMistake(known: Known, collection: CollectionName, text: string): string {
  const found = slugNamed(known, [collection], text);
  if (found !== undefined) return found;
  const titles = known.get(collection) ?? new Map<string, string>();
  const guess = nearest(text, titles.values());
  const slug = [...titles].find(([, title]) => title === guess)?.[0];
  throw new CellMistake(
    `馆里没有叫“${text}”的${collectionLabels[collection]}`,
    slug === undefined
      ? `写已有${collectionLabels[collection]}的编号或标题全文；没有就先新建它。`
      : `是不是想写 ${slug}（${guess ?? ''}）？`,
  );
}
