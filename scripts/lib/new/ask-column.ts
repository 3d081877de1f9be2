import { citeMarks } from '#schema/cite-mark';
import { inWords, namesOf } from '#schema/code-words';
import type { CollectionName } from '#schema/collection-name';
import { collectionLabels } from '#schema/collection-name';
import type { FormField } from '#schema/form';
import type { VocabularyName } from '#schema/vocabulary-name';
import { choose } from '../ask/choose.ts';
import { findEntry } from '../ask/find-entry.ts';
import type { Terminal } from '../ask/terminal.ts';
import type { Known } from '../import/names.ts';
import { halfWidth } from '../import/read-date.ts';
import { sentence } from '../sentence.ts';
import type { Column } from '../workbook/column.ts';
import { judgeAnswer } from './judge-answer.ts';

/** What questions are asked about. */
export interface AskContext {
  readonly terminal: Terminal;
  readonly collection: CollectionName;
  readonly known: Known;
  readonly terms: (vocabulary: VocabularyName) => readonly string[];
  /** `slug@place` of the entry's first source, for prose that cites none. */
  readonly source?: string;
}

/** Lists longer than this are searched, not shown. */
const mostShown = 20;

/**
 * Asks for one column until the answer fits it; undefined for Enter where none is needed. Choices are
 * numbered, references searched, and prose is given its source.
 */
export async function askColumn(
  context: AskContext,
  column: Column,
  needed: boolean,
): Promise<string | undefined> {
  const { terminal, known, terms } = context;
  const { field, title } = column;
  const help = field.help === undefined ? '' : `　${field.help}`;
  const enter = needed ? '' : '（可以不写，直接回车）';
  const options = optionsOf(field, terms);
  if (options.length > 0) {
    terminal.say(`${title}${help}`);
    if (options.length > mostShown) return askLongList(context, title, options, needed);
    const list = options.map((value) => ({
      value,
      text: inWords(value),
      words: namesOf(value),
    }));
    return choose(
      terminal,
      '选哪一个',
      list,
      needed ? undefined : { value: undefined, text: '不写' },
    );
  }
  if (field.control === 'reference') {
    const label = collectionLabels[field.collection];
    const question = `${title}${enter}：写${label}编号或标题里的几个字：`;
    const found = await findEntry(terminal, question, known.get(field.collection) ?? new Map());
    return found === undefined && needed ? askColumn(context, column, needed) : found;
  }
  if (help !== '') terminal.say(help.trim());
  return askFree(context, column, needed);
}

/** What is typed, asked for again until it fits. */
async function askFree(
  context: AskContext,
  column: Column,
  needed: boolean,
): Promise<string | undefined> {
  const { terminal, known } = context;
  const enter = needed ? '' : '（可以不写，直接回车）';
  for (;;) {
    const answer = await terminal.ask(`${column.title}${listHint(column)}${enter}：`);
    if (answer === '' && !needed) return undefined;
    const mistake = judgeAnswer(context.collection, column, answer, known);
    if (!mistake) return withSource(context, column, answer);
    terminal.say(`  ${sentence(mistake)}`);
  }
}

async function askLongList(
  { terminal }: AskContext,
  title: string,
  options: readonly string[],
  needed: boolean,
): Promise<string | undefined> {
  const enter = needed ? '' : '（可以不写，直接回车）';
  for (;;) {
    const answer = halfWidth(await terminal.ask(`${title}${enter}，写其中几个字：`));
    if (answer === '' && !needed) return undefined;
    const found = answer === '' ? [] : options.filter((option) => option.includes(answer));
    const [first] = found;
    if (first !== undefined && (found.length === 1 || found.includes(answer)))
      return found.includes(answer) ? answer : first;
    terminal.say(
      found.length === 0
        ? `  没有“${answer}”。可选：${options.join('、')}`
        : `  有：${found.join('、')}，写全一个。`,
    );
  }
}

/** What a field chooses from; nothing where it is free, or its list cannot be read. */
const optionsOf = (field: FormField, terms: AskContext['terms']): readonly string[] =>
  field.control === 'choice'
    ? field.options
    : field.control === 'term'
      ? terms(field.vocabulary)
      : [];

const listHint = ({ field }: Column): string =>
  field.control === 'list' && field.item.control !== 'text' ? '（多个用顿号隔开）' : '';

/** Prose names its source at its end; who answers has it open just now. */
async function withSource(
  { terminal, source }: AskContext,
  { field }: Column,
  answer: string,
): Promise<string> {
  const prose = field.control === 'list' ? field.item : field;
  if (prose.control !== 'text' || !prose.prose || source === undefined) return answer;
  if (citeMarks(answer).length > 0) return answer;
  const [id = '', at = ''] = source.split('@', 2);
  const given = await terminal.ask(
    `  出自 ${id} 的哪个位置${at === '' ? '' : `（直接回车：${at}）`}：`,
  );
  const place = given === '' ? at : given;
  return `${answer}[^${id}${place === '' ? '' : `: ${place}`}]`;
}
