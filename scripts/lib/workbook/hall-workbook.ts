import type { CollectionName } from '#schema/collection-name';
import { isSlug } from '#schema/field';
import { knownOf } from '../new/hall-entries.ts';
import type { HallEntry } from '../new/hall-entries.ts';
import { outside } from './cell-text.ts';
import { dropDowns } from './drop-downs.ts';
import type { Choices } from './drop-downs.ts';
import { guide } from './guide-sheet.ts';
import type { SheetModel } from './sheet-model.ts';
import type { sheetCollections } from './sheet-names.ts';
import { templateSheet } from './template-sheet.ts';

/** What is offered in drop-down lists: what nearly every entry names. */
const offered = ['unions', 'sources', 'programmes', 'enterprises'] as const;

export interface WorkbookOrder {
  readonly collections: readonly (typeof sheetCollections)[number][];
  readonly terms: Choices['terms'];
  /** The entries of the hall, to choose from. */
  readonly hall: readonly HallEntry[];
  /** Those that are filled in below the examples. */
  readonly filled?: readonly HallEntry[];
}

/** The sheets of a workbook: the guide, one for each collection, and the hidden lists. */
export function hallWorkbook({
  collections,
  terms,
  hall,
  filled = [],
}: WorkbookOrder): SheetModel[] {
  const known = knownOf(hall);
  const entries = new Map<CollectionName, readonly string[]>(
    offered.map((name) => [
      name,
      [...(known.get(name) ?? [])].map(([slug, title]) => `${slug} ${title}`),
    ]),
  );
  const lists = dropDowns({ terms, entries });
  const titles = new Set([...known.values()].flatMap((one) => [...one.values()]));
  // Outsiders are written as they are unless they would be taken for an entry.
  const outsider = (name: string) =>
    titles.has(name) || isSlug(name.split(/\s/, 1)[0] ?? '') ? `${outside}${name}` : name;
  const sheets = collections.map((collection) =>
    templateSheet(
      collection,
      lists,
      filled.filter((entry) => entry.collection === collection),
      outsider,
    ),
  );
  return [guide, ...sheets, lists.sheet()];
}
