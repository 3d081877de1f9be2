import type { AnyEntry } from '#catalogue/entry';
import { collectionLabels } from '#schema/collection-name';
import { schemas } from '#schema/collections';
import type { CollectionName } from '#schema/collection-name';
import { citeMarks } from '#schema/cite-mark';
import { hall as hallSchema } from '#schema/hall';
import { markedValues } from '#schema/marked';
import type { MarkedValue } from '#schema/marked';
import { nearest } from '#schema/nearest';
import type { Finding } from '#schema/problem';
import { finding, written } from './check.ts';
import type { Check, Subject } from './check.ts';
import { namesUnpublished, statusOf } from './unpublished.ts';

/** Every slug that an entry names belongs to a file of that collection. */
export const references: Check = (subject) => [
  ...written(subject).flatMap((entry) =>
    markedValues(schemas[entry.collection], entry.data, 'reference').flatMap((value) =>
      dangling(subject, entry, value),
    ),
  ),
  ...markedValues(hallSchema, subject.catalogue.hall, 'reference').flatMap((value) =>
    dangling(subject, { file: 'hall.yaml' }, value),
  ),
];

/** Every source that prose cites has a file under `content/sources`. */
export const citedSources: Check = (subject) =>
  written(subject).flatMap((entry) =>
    markedValues(schemas[entry.collection], entry.data, 'prose').flatMap(({ path, value }) =>
      citeMarks(value)
        .filter(({ id }) => !isKnown(subject, 'sources', id))
        .map(({ id }) => missing(subject, entry, path, 'sources', id)),
    ),
  );

function dangling(subject: Subject, entry: { file: string }, at: MarkedValue): Finding[] {
  const collection = at.meta.reference;
  if (collection === undefined || isKnown(subject, collection, at.value)) return [];
  return [missing(subject, entry, at.path, collection, at.value)];
}

const isKnown = ({ known }: Subject, collection: CollectionName, slug: string): boolean =>
  known.get(collection)?.has(slug) ?? false;

/** Says that a named entry does not exist, with the nearest slug or title that does. */
export function missing(
  { known }: Subject,
  entry: { file: string },
  path: Finding['path'],
  collection: CollectionName,
  slug: string,
): Finding {
  const titles = known.get(collection) ?? new Map<string, string>();
  const guess = nearest(slug, titles.keys());
  return finding(
    entry,
    path,
    'references/missing',
    `找不到${collectionLabels[collection]}“${slug}”`,
    guess === undefined
      ? `写 content/${collection} 里一个文件的名字；没有就先新建这个文件。`
      : `是不是想写 ${guess}（${titles.get(guess) ?? ''}）？`,
  );
}

/**
 * A slug that may name an entry of any of these collections: a finding when it names none, or when a
 * published entry names by it only what is not published.
 */
export function missingAmong(
  subject: Subject,
  entry: AnyEntry | { file: string },
  path: Finding['path'],
  collections: readonly CollectionName[],
  slug: string,
): Finding[] {
  const { known } = subject;
  if (collections.some((collection) => known.get(collection)?.has(slug)))
    return 'data' in entry && statusOf(entry) === 'published'
      ? unpublishedAmong(subject, entry, path, collections, slug)
      : [];
  const labels = collections.map((collection) => collectionLabels[collection]).join('或');
  const guess = nearest(
    slug,
    collections.flatMap((collection) => [...(known.get(collection)?.keys() ?? [])]),
  );
  return [
    finding(
      entry,
      path,
      'references/missing',
      `找不到${labels}“${slug}”`,
      guess === undefined ? `写${labels}的编号。` : `是不是想写 ${guess}？`,
    ),
  ];
}

/** An entry that does not fit its schema may be published: only what is sure is told. */
function unpublishedAmong(
  { catalogue, known }: Subject,
  entry: AnyEntry,
  path: Finding['path'],
  collections: readonly CollectionName[],
  slug: string,
): Finding[] {
  const isMeant = (one: { collection: CollectionName; slug: string }) =>
    one.slug === slug && collections.includes(one.collection);
  const entries = catalogue.all.filter(isMeant);
  const tombstones = catalogue.tombstones.filter(isMeant);
  const named = [...entries, ...tombstones];
  const files = collections.filter((collection) => known.get(collection)?.has(slug));
  if (named.length < files.length) return [];
  const statuses = [...entries.map(statusOf), ...tombstones.map(() => 'withdrawn' as const)];
  if (statuses.includes('published')) return [];
  const status = statuses.includes('draft') ? 'draft' : 'withdrawn';
  const labels = named.map(({ collection }) => collectionLabels[collection]).join('、');
  return [namesUnpublished(entry, path, `${labels}“${slug}”`, status)];
}
