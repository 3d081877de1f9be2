import { inWords, namesOf } from '#schema/code-words';
import { statuses } from '#schema/entry';
import type { CollectionName } from '#schema/collection-name';
import { choose } from '../ask/choose.ts';
import { columnsOf } from '../workbook/column.ts';
import type { Column } from '../workbook/column.ts';
import { slugKey } from '../workbook/sheet-names.ts';
import type { Answers } from './answers.ts';
import { askColumn } from './ask-column.ts';
import type { AskContext } from './ask-column.ts';
import { askSlug, askSource } from './ask-source.ts';
import { askedColumns } from './asked-columns.ts';
import { slugFor } from './slug-for.ts';

/** The answers for an entry, and for the sources that were made on the way. */
export interface AskedEntry {
  readonly answers: Answers;
  readonly sources: readonly Answers[];
}

/**
 * Asks for what an entry of a collection needs, one thing at a time, leaving out what `given` holds
 * already. Throws `Stopped` when the person ends it.
 */
export async function askEntry(
  context: Omit<AskContext, 'collection' | 'source'>,
  collection: CollectionName,
  given: Answers,
): Promise<AskedEntry> {
  const { terminal } = context;
  const columns = new Map(columnsOf(collection).map((column) => [column.key, column]));
  const answers = new Map(given);
  const sources: Answers[] = [];
  const ask = async (key: string, needed: boolean, source?: string) => {
    const column = columns.get(key);
    if (!column || answers.has(key)) return;
    const more = source === undefined ? {} : { source };
    const answer = await askColumn({ ...context, ...more, collection }, column, needed);
    if (answer !== undefined) answers.set(key, [answer]);
  };

  await ask('title', true);
  if (!answers.has(slugKey)) {
    const read = slugFor(collection, answers.get('title')?.[0] ?? '');
    const titles = context.known.get(collection);
    answers.set(slugKey, [await askSlug(terminal, read, (slug) => titles?.has(slug) ?? false)]);
  }
  await ask('summary', true);
  if (columns.has('sources') && !answers.has('sources')) {
    const asked = await askSource(context);
    if (asked) answers.set('sources', [asked.citation]);
    if (asked?.made) sources.push(asked.made);
  }
  const source = answers.get('sources')?.[0];
  // Of a challenge it decides what else is asked.
  if (columns.get('kind')?.required === 'always') await ask('kind', true, source);
  for (const asked of askedColumns(collection, answers.get('kind')?.[0]))
    if ('column' in asked) await ask(asked.column.key, asked.column.required === 'always', source);
    else if (!asked.columns.some(({ key }) => answers.has(key)))
      await askItems(
        { ...context, collection, ...(source === undefined ? {} : { source }) },
        asked.columns,
        answers,
      );
  await ask('union', false);
  await ask('region', false);
  if (columns.has('status') && !answers.has('status')) {
    const options = statuses
      .filter((status) => status !== 'withdrawn')
      .map((value) => ({ value, text: inWords(value), words: namesOf(value) }));
    terminal.say('状态');
    answers.set('status', [
      await choose(terminal, '选哪一个', options, {
        value: 'draft',
        text: inWords('draft'),
      }),
    ]);
  }
  return { answers, sources: sources.filter((one) => one.size > 0) };
}

/** Asks for the items of a list one after another, until the first field of one is left empty. */
async function askItems(
  context: AskContext,
  columns: readonly Column[],
  answers: Map<string, readonly (string | undefined)[]>,
): Promise<void> {
  for (let item = 0; ; item += 1) {
    context.terminal.say(`第 ${item + 1} 项${item === 0 ? '' : '，没有了就直接回车'}`);
    for (const [at, column] of columns.entries()) {
      if (column.key.endsWith('.sources') && context.source !== undefined) {
        answers.set(column.key, [...(answers.get(column.key) ?? []), context.source]);
        continue;
      }
      const needed = at > 0 || (item === 0 && column.required === 'always');
      const answer = await askColumn(context, column, needed);
      if (answer === undefined && at === 0) return;
      answers.set(column.key, [...(answers.get(column.key) ?? []), answer]);
    }
  }
}
