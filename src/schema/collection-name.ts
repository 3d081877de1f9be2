/** The collections of a hall: each is a folder under `content/`, and the first step of an address. */
export const collectionNames = [
  'craftsmen',
  'studios',
  'outcomes',
  'unions',
  'programmes',
  'figures',
  'sources',
  'vocabularies',
] as const;
export type CollectionName = (typeof collectionNames)[number];

/** Collections whose entries have a page of their own, in the order the halls are listed. */
export const pageCollections = [
  'craftsmen',
  'studios',
  'outcomes',
  'unions',
  'programmes',
  'sources',
] as const satisfies readonly CollectionName[];
export type PageCollection = (typeof pageCollections)[number];

/** Collections written as Markdown with front matter; the others are plain YAML. */
const markdownCollections: ReadonlySet<CollectionName> = new Set([
  'craftsmen',
  'studios',
  'outcomes',
  'unions',
  'programmes',
  'figures',
]);

export const isCollectionName = (name: string): name is CollectionName =>
  (collectionNames as readonly string[]).includes(name);
export const fileExtension = (collection: CollectionName): '.md' | '.yaml' =>
  markdownCollections.has(collection) ? '.md' : '.yaml';

/** The Chinese name of one entry of a collection, as messages say it. */
export const collectionLabels: Readonly<Record<CollectionName, string>> = {
  craftsmen: '工匠',
  studios: '工作室',
  outcomes: '成果',
  unions: '工会',
  programmes: '评选活动',
  figures: '图表',
  sources: '来源',
  vocabularies: '词表',
};
