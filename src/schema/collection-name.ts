/** The collections of a hall: each is a folder under `content/`, and the first step of an address. */
export const collectionNames = [
  'craftsmen',
  'studios',
  'outcomes',
  'enterprises',
  'programmes',
  'notices',
  'challenges',
  'stories',
  'policies',
  'venues',
  'figures',
  'tours',
  'unions',
  'sources',
  'vocabularies',
] as const;
export type CollectionName = (typeof collectionNames)[number];

/** Collections whose entries have a page of their own: all but the closed lists. */
export const pageCollections = [
  'craftsmen',
  'studios',
  'outcomes',
  'enterprises',
  'programmes',
  'notices',
  'challenges',
  'stories',
  'policies',
  'venues',
  'figures',
  'tours',
  'unions',
  'sources',
] as const satisfies readonly CollectionName[];
export type PageCollection = (typeof pageCollections)[number];

const plainYaml: ReadonlySet<CollectionName> = new Set(['sources', 'vocabularies']);

export const isCollectionName = (name: string): name is CollectionName =>
  (collectionNames as readonly string[]).includes(name);

/** Entries are Markdown with front matter; stories may hold components, lists are plain YAML. */
export const fileExtension = (collection: CollectionName): '.md' | '.mdx' | '.yaml' =>
  collection === 'stories' ? '.mdx' : plainYaml.has(collection) ? '.yaml' : '.md';

/** The Chinese name of one entry of a collection, as messages say it. */
export const collectionLabels: Readonly<Record<CollectionName, string>> = {
  craftsmen: '工匠',
  studios: '工作室',
  outcomes: '成果',
  enterprises: '企业',
  programmes: '评选活动',
  notices: '公示',
  challenges: '揭榜',
  stories: '故事',
  policies: '政策',
  venues: '场馆',
  figures: '图表',
  tours: '导览',
  unions: '工会',
  sources: '来源',
  vocabularies: '词表',
};
