import { inWords } from '#schema/code-words';
import type { CollectionName } from '#schema/collection-name';
import { collectionLabels } from '#schema/collection-name';
import type { FormField } from '#schema/form';
import type { VocabularyName } from '#schema/vocabulary-name';
import { columnLetters } from './cell-address.ts';
import type { Column } from './column.ts';
import type { DropDown, ModelCell, SheetModel } from './sheet-model.ts';
import { listsSheet } from './sheet-names.ts';
import { styles } from './styles-xml.ts';

/** What the lists of a workbook are filled from. */
export interface Choices {
  readonly terms: (vocabulary: VocabularyName) => readonly string[];
  /** `slug title` of the entries that may be named, for the collections that are offered. */
  readonly entries: ReadonlyMap<CollectionName, readonly string[]>;
}

/** Collects lists while sheets are made, and gives the hidden sheet that holds them. */
export interface DropDowns {
  /** The drop-down list of a column, or undefined where its cells are free. */
  readonly of: (column: Column, number: number) => DropDown | undefined;
  readonly sheet: () => SheetModel;
}

export function dropDowns(choices: Choices): DropDowns {
  const lists = new Map<string, readonly string[]>();
  return {
    of: ({ field }, number) => {
      const single = field.control === 'list' ? field.item : field;
      const list = listOf(single, choices);
      if (list === undefined || list.values.length === 0) return undefined;
      lists.set(list.name, list.values);
      const letters = columnLetters([...lists.keys()].indexOf(list.name) + 1);
      const range = `'${listsSheet}'!$${letters}$2:$${letters}$${list.values.length + 1}`;
      const strict = field.control !== 'list' && single.control !== 'reference';
      return { column: number, range, strict };
    },
    sheet: () => listsModel(lists),
  };
}

function listOf(
  field: FormField,
  { terms, entries }: Choices,
): { name: string; values: readonly string[] } | undefined {
  switch (field.control) {
    case 'choice':
      return { name: field.options.join('/'), values: field.options.map(inWords) };
    case 'boolean':
      return { name: '是否', values: ['是', '否'] };
    case 'term':
      return { name: field.vocabulary, values: terms(field.vocabulary) };
    case 'reference': {
      const values = entries.get(field.collection);
      return values && { name: collectionLabels[field.collection], values };
    }
    case 'group':
      // A source and its place: the list offers the source, the place is typed behind it.
      return field.fields[0]?.control === 'reference'
        ? listOf(field.fields[0], { terms, entries })
        : undefined;
    default:
      return undefined;
  }
}

function listsModel(lists: ReadonlyMap<string, readonly string[]>): SheetModel {
  const columns = [...lists];
  const longest = Math.max(0, ...columns.map(([, values]) => values.length));
  const rows: ModelCell[][] = Array.from({ length: longest + 1 }, () => []);
  for (const [at, [name, values]] of columns.entries())
    for (const [row, value] of [name, ...values].entries())
      rows[row]?.push({ column: at + 1, value, style: styles.text });
  return {
    name: listsSheet,
    hidden: true,
    widths: columns.map(() => 24),
    columnStyles: columns.map(() => styles.text),
    rows,
  };
}
