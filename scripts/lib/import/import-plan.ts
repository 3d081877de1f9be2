import type { CollectionName } from '#schema/collection-name';
import { fileExtension } from '#schema/collection-name';
import { isSlug } from '#schema/field';
import { entryText } from '#writer/entry-text';
import type { EntryFields } from '#writer/entry-text';
import { knownOf, titleOf } from '../new/hall-entries.ts';
import type { HallEntry } from '../new/hall-entries.ts';
import { freeSlug, slugFor } from '../new/slug-for.ts';
import { bodyKey } from '../workbook/sheet-names.ts';
import { changesBetween, overlay } from './overlay.ts';
import type { Change } from './overlay.ts';
import { readBlock } from './read-block.ts';
import type { ReadBlock } from './read-block.ts';
import { cellAt, rowBlocks } from './row-blocks.ts';
import type { Block } from './row-blocks.ts';
import type { SheetHead } from './sheet-head.ts';
import type { PlacedMistake } from './sheet.ts';

/** An entry as it would be written. */
export interface PlannedEntry {
  readonly collection: CollectionName;
  readonly slug: string;
  readonly title: string;
  /** Path below the content folder. */
  readonly file: string;
  readonly text: string;
  /** The entry as the check sees it. */
  readonly fields: EntryFields;
  readonly state: 'new' | 'changed' | 'unchanged';
  readonly changes: readonly Change[];
  readonly sheet: string;
  readonly row: number;
  readonly bodyColumn?: number;
  readonly read: ReadBlock;
}

interface Order {
  readonly sheet: string;
  readonly head: SheetHead;
  readonly block: Block;
  readonly slug: string;
  readonly title: string;
  readonly existing?: HallEntry;
}

/**
 * What the rows of sheets would make of a hall: entries to write, and rows that name none. `today`
 * (YYYY-MM-DD) becomes the `updated` of what is new or changed and gives none itself.
 */
export function importPlan(
  heads: readonly { sheet: string; head: SheetHead }[],
  entries: readonly HallEntry[],
  today: string,
): { planned: PlannedEntry[]; mistakes: PlacedMistake[] } {
  const { orders, mistakes } = ordersOf(heads, entries);
  const added = orders.map(({ head, slug, title }) => ({
    collection: head.collection,
    slug,
    fields: { title },
  }));
  const known = knownOf([...entries, ...added]);
  return {
    planned: orders.map((order) =>
      planned(order, readBlock(order.head.columns, order.block, known), today),
    ),
    mistakes,
  };
}

/** Which entry each block of rows speaks of: an existing one by slug or title, else a new one. */
function ordersOf(
  heads: readonly { sheet: string; head: SheetHead }[],
  entries: readonly HallEntry[],
): { orders: Order[]; mistakes: PlacedMistake[] } {
  const orders: Order[] = [];
  const mistakes: PlacedMistake[] = [];
  const bySlug = new Map(entries.map((entry) => [`${entry.collection}/${entry.slug}`, entry]));
  const given = new Map<string, number>();
  for (const { sheet, head } of heads)
    for (const block of rowBlocks(head)) {
      const { collection, columns, slugColumn } = head;
      const [{ row }] = block;
      const titleColumn = [...columns].find(([, { key }]) => key === 'title')?.[0];
      const title = String(cellAt(block[0], titleColumn) ?? '').trim();
      const written = String(cellAt(block[0], slugColumn) ?? '')
        .normalize('NFKC')
        .trim();
      const wrong = (column: number | undefined, message: string, suggestion: string) =>
        mistakes.push({
          sheet,
          row,
          ...(column === undefined ? {} : { column }),
          message,
          suggestion,
        });
      const namesakes = entries.filter(
        (one) => one.collection === collection && one.fields.title === title,
      );
      const [only] = namesakes;
      const isTaken = (slug: string) =>
        bySlug.has(`${collection}/${slug}`) || given.has(`${collection}/${slug}`);
      const read = slugFor(collection, title);
      const slug =
        written !== ''
          ? written
          : only && namesakes.length === 1
            ? only.slug
            : read === undefined
              ? undefined
              : freeSlug(read, isTaken);
      // An old workbook must not bring back a person who has asked to go.
      const left = [slug, written === '' ? read : undefined]
        .map((one) => bySlug.get(`${collection}/${one ?? ''}`))
        .find((one) => one?.fields.status === 'withdrawn');
      if (written === '' && namesakes.length > 1)
        wrong(
          titleColumn,
          `馆里叫“${title}”的不止一个：${namesakes.map((one) => one.slug).join('、')}`,
          '在“编号”列写明是哪一个；要新建就写一个新的编号。',
        );
      else if (slug === undefined)
        wrong(
          titleColumn ?? slugColumn,
          title === '' ? '这一行没有标题' : `“${title}”读不出拼音`,
          '在“编号”列写一个拼音编号，例如 mu-cai-zhua-dou。',
        );
      else if (!isSlug(slug))
        wrong(
          slugColumn,
          `编号“${slug}”不合规`,
          `用小写字母、数字和连字符${read === undefined ? '' : `，例如 ${read}`}；空着就自动按拼音取。`,
        );
      else if (left)
        wrong(
          slugColumn ?? titleColumn,
          `编号“${left.slug}”的条目已经撤下`,
          '删掉这一行。要重新展出，或者是同名的另一个，先请管理员确认，再写一个新的编号。',
        );
      else if (given.has(`${collection}/${slug}`))
        wrong(
          slugColumn ?? titleColumn,
          `编号“${slug}”在这张表里写了两次，第 ${given.get(`${collection}/${slug}`) ?? 0} 行已经有了`,
          '同一个条目的几行要连在一起；不同的条目换一个编号。',
        );
      else {
        given.set(`${collection}/${slug}`, row);
        const existing = bySlug.get(`${collection}/${slug}`);
        orders.push({ sheet, head, block, slug, title, ...(existing ? { existing } : {}) });
      }
    }
  return { orders, mistakes };
}

function planned(
  { sheet, head, block, slug, title, existing }: Order,
  read: ReadBlock,
  today: string,
): PlannedEntry {
  const { collection, bodyColumn } = head;
  const dated = collection === 'sources' ? {} : { updated: today };
  const draft = collection === 'sources' ? {} : { status: 'draft' };
  const before = existing?.fields ?? {};
  const typed = String(cellAt(block[0], bodyColumn) ?? '').trim();
  const body = typed === '' ? (existing?.body ?? '') : typed;
  const filled = overlay(collection, before, read.fields);
  const bodyChange =
    body.trim() === (existing?.body ?? '').trim()
      ? []
      : [{ key: bodyKey, title: '正文', before: (existing?.body ?? '').trim(), after: body }];
  const isChanged = changesBetween(collection, before, filled).length > 0 || bodyChange.length > 0;
  const fields = existing
    ? isChanged && read.fields.updated === undefined
      ? overlay(collection, filled, dated)
      : filled
    : overlay(collection, { ...draft, ...dated }, read.fields);
  return {
    collection,
    slug,
    title: title === '' ? titleOf(before) : title,
    file: existing?.file ?? `${collection}/${slug}${fileExtension(collection)}`,
    text: entryText(collection, fields, body),
    fields,
    state: existing ? (isChanged ? 'changed' : 'unchanged') : 'new',
    changes: [...changesBetween(collection, before, fields), ...bodyChange],
    sheet,
    row: block[0].row,
    ...(bodyColumn === undefined ? {} : { bodyColumn }),
    read,
  };
}
