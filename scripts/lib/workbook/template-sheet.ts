import type { CollectionName } from '#schema/collection-name';
import { collectionLabels, fileExtension } from '#schema/collection-name';
import { exampleEntries } from '#schema/example-entries';
import type { EntryFields } from '#writer/entry-text';
import { columnNote } from './column-notes.ts';
import { columnsOf } from './column.ts';
import type { Column } from './column.ts';
import type { DropDowns } from './drop-downs.ts';
import { entryRows } from './entry-rows.ts';
import type { RowCells } from './entry-rows.ts';
import type { ModelCell, SheetModel } from './sheet-model.ts';
import { bodyKey, exampleMark, helpMark, slugKey } from './sheet-names.ts';
import { styles } from './styles-xml.ts';

/** Points: the help of most columns takes five lines or fewer, examples three. */
const helpHeight = 84;
const exampleHeight = 48;

/** The rows for which a sheet offers its drop-down lists. */
const lastRow = 2000;

/** An entry that a sheet already holds, for the rows below the example. */
export interface SheetEntry {
  readonly slug: string;
  readonly fields: EntryFields;
  readonly body: string;
}

interface Head {
  readonly key: string;
  readonly title: string;
  readonly note: string;
  readonly width: number;
  readonly isNumber: boolean;
  readonly column?: Column;
}

/**
 * The sheet of a collection: Chinese headers, the key row by which the import knows the columns, what
 * belongs there, an example, and then the entries given. A name that an entry of the hall bears is
 * written with `outsider` where it means somebody else.
 */
export function templateSheet(
  collection: Exclude<CollectionName, 'vocabularies'>,
  lists: DropDowns,
  entries: readonly SheetEntry[],
  outsider: (name: string) => string,
): SheetModel {
  const columns = columnsOf(collection);
  const heads = [slugHead, ...columns.map(fieldHead), ...bodyHead(collection)];
  const at = new Map(heads.map(({ key }, index) => [key, index + 2]));
  const line = (mark: string, style: number, text: (head: Head) => string): ModelCell[] => [
    { column: 1, value: mark, style },
    ...heads.map((head, index) => ({ column: index + 2, value: text(head), style })),
  ];
  const filled = (rows: readonly RowCells[], mark?: string): ModelCell[][] =>
    rows.map((cells) => [
      ...(mark === undefined ? [] : [{ column: 1, value: mark, style: styles.example }]),
      ...heads.flatMap(({ key }): ModelCell[] => {
        const value = cells[key];
        if (value === undefined) return [];
        return [{ column: at.get(key) ?? 0, value, style: styleOf(value, mark !== undefined) }];
      }),
    ]);
  const rowsOf = ({ slug, fields, body }: SheetEntry): RowCells[] => {
    const [first = {}, ...rest] = entryRows(columns, fields, outsider);
    return [{ [slugKey]: slug, ...first, ...(body === '' ? {} : { [bodyKey]: body }) }, ...rest];
  };
  const example: SheetEntry = {
    slug: `shi-li-${collection}`,
    fields: exampleEntries[collection] as EntryFields,
    body: '',
  };
  const rows = [
    line('标记', styles.header, ({ title }) => title),
    line(collection, styles.key, ({ key }) => key),
    line(helpMark, styles.help, ({ note }) => note),
    ...filled(rowsOf(example), exampleMark),
    ...entries.flatMap((entry) => filled(rowsOf(entry))),
  ];
  return {
    name: collectionLabels[collection],
    widths: [12, ...heads.map(({ width }) => width)],
    columnStyles: [
      styles.text,
      ...heads.map(({ isNumber }) => (isNumber ? styles.plain : styles.text)),
    ],
    rows,
    heights: [20, 16, helpHeight, exampleHeight],
    frozen: { rows: 3, columns: 2 },
    dropDowns: {
      lists: heads.flatMap(({ column }, index) => {
        const list = column && lists.of(column, index + 2);
        return list ? [list] : [];
      }),
      from: 4,
      to: lastRow,
    },
  };
}

const styleOf = (value: string | number, isExample: boolean): number =>
  typeof value === 'number'
    ? isExample
      ? styles.exampleNumber
      : styles.plain
    : isExample
      ? styles.example
      : styles.text;

const slugHead: Head = {
  key: slugKey,
  title: '编号',
  note: '网址的一部分，拼音，定了不改。新条目可以空着，导入时按标题取拼音。',
  width: 24,
  isNumber: false,
};

const bodyHead = (collection: CollectionName): Head[] =>
  fileExtension(collection) === '.md'
    ? [
        {
          key: bodyKey,
          title: '正文',
          note: '每段之间空一行（Alt+Enter 两次），段末写出处标记。已有的条目空着就不动正文。',
          width: 50,
          isNumber: false,
        },
      ]
    : [];

const fieldHead = (column: Column): Head => ({
  key: column.key,
  title: `${column.title}${column.required === 'always' ? '*' : ''}`,
  note: columnNote(column),
  width: widthOf(column),
  isNumber: column.field.control === 'number',
  column,
});

const widthOf = ({ field }: Column): number =>
  field.control === 'text' || field.control === 'list'
    ? 36
    : field.control === 'line' || field.control === 'reference'
      ? 24
      : 14;
