import { collectionLabels, collectionNames } from '#schema/collection-name';
import type { CollectionName } from '#schema/collection-name';

/** What has a sheet: closed lists are kept by hand, for every hall rests on them. */
export const sheetCollections = collectionNames.filter((name) => name !== 'vocabularies');

/** The sheet that tells how to fill in the others, and the hidden one that holds the drop-down lists. */
export const guideSheet = '填写说明';
export const listsSheet = '下拉选项';

/** The collection whose sheet bears this name, in Chinese or as its folder is called. */
export const collectionOfSheet = (name: string): CollectionName | undefined =>
  sheetCollections.find((one) => one === name || collectionLabels[one] === name);

/** The keys of the columns that are no fields: the slug of an entry, and its running text. */
export const slugKey = 'slug';
export const bodyKey = 'body';
/** What stands in the first column of rows that the import leaves alone. */
export const exampleMark = '示例';
export const helpMark = '说明';
