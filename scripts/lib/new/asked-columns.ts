import type { CollectionName } from '#schema/collection-name';
import { columnsOf } from '../workbook/column.ts';
import type { Column } from '../workbook/column.ts';

/**
 * What is asked beyond what the schema takes no entry without: the fields without which an entry of the
 * collection cannot be published, or says nothing. A group of columns is named by what they begin with.
 */
const furtherKeys: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  craftsmen: ['trade', 'employer.name'],
  studios: ['leaders', 'employer.name'],
  outcomes: ['date', 'team', 'employer.name', 'problem', 'solution', 'benefits'],
  enterprises: ['mechanism'],
  programmes: ['hosts'],
  stories: ['people', 'outcomes', 'studios', 'enterprises', 'programmes'],
  policies: ['date'],
  venues: ['hosts'],
  unions: ['parent'],
  sources: ['date', 'url'],
};

/** A call for a solution needs these; a record of a past round has none of them. */
const callKeys = ['owner', 'problem', 'targets[]', 'stage', 'deadline'];

/** Asked elsewhere in the conversation, or set without asking. */
const ownQuestions = new Set([
  'title',
  'summary',
  'status',
  'updated',
  'sources',
  'union',
  'region',
]);

/** A question: one column, or the columns of a list that are answered item by item. */
export type Asked =
  { readonly column: Column } | { readonly list: string; readonly columns: readonly Column[] };

const listStep = '[].';

/** The questions of a collection, in the order of its schema; `kind` is that of a challenge. */
export function askedColumns(collection: CollectionName, kind?: string): Asked[] {
  const further = [
    ...(furtherKeys[collection] ?? []),
    ...(collection === 'challenges' && kind === 'call' ? callKeys : []),
    ...(collection === 'figures' ? ['totals[]'] : []),
  ];
  const asked: Asked[] = [];
  const lists = new Set<string>();
  const columns = columnsOf(collection);
  for (const column of columns) {
    const list = column.key.includes(listStep) ? column.key.split(listStep, 1)[0] : undefined;
    const wanted =
      column.required === 'always' ||
      further.includes(column.key) ||
      (list !== undefined && further.includes(`${list}[]`));
    if (!wanted || ownQuestions.has(column.key)) continue;
    if (list === undefined) asked.push({ column });
    else if (!lists.has(list)) {
      lists.add(list);
      const own = columns.filter(
        ({ key, required }) => key.startsWith(`${list}[].`) && required !== 'no',
      );
      asked.push({ list, columns: own });
    }
  }
  return asked;
}
