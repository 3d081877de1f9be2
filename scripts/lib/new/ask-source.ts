import { isSlug, longestSlug } from '#schema/field';
import type { Terminal } from '../ask/terminal.ts';
import { findEntry } from '../ask/find-entry.ts';
import { columnsOf } from '../workbook/column.ts';
import { slugKey } from '../workbook/sheet-names.ts';
import type { Answers } from './answers.ts';
import { askColumn } from './ask-column.ts';
import type { AskContext } from './ask-column.ts';
import { askedColumns } from './asked-columns.ts';
import { freeSlug, slugFor } from './slug-for.ts';

/** A source that an entry names, and its own answers when it was made in the same conversation. */
export interface AskedSource {
  /** `slug@place`. */
  readonly citation: string;
  readonly made?: Answers;
}

const newWord = 'n';

/** Asks for a source of the hall, or for what a new one says; undefined when none is given. */
export async function askSource(
  context: Omit<AskContext, 'collection'>,
): Promise<AskedSource | undefined> {
  const { terminal, known } = context;
  const titles = known.get('sources') ?? new Map<string, string>();
  terminal.say(
    '来源　写来源编号或标题里的几个字；馆里还没有这份材料，写 n 新建一个；直接回车先不写。',
  );
  const found = await findEntry(terminal, '来源：', titles, new Set([newWord]));
  if (found === undefined) return undefined;
  if (found !== newWord) return { citation: await withPlace(terminal, found) };
  const made = new Map<string, string[]>();
  const ask = { ...context, collection: 'sources' } as const;
  const title = columnsOf('sources').find(({ key }) => key === 'title');
  for (const column of [...(title ? [title] : []), ...single(askedColumns('sources'))]) {
    const answer = await askColumn(ask, column, column.required === 'always');
    if (answer !== undefined) made.set(column.key, [answer]);
  }
  const name = made.get('title')?.[0] ?? '';
  const read = slugFor('sources', name);
  const slug = await askSlug(terminal, read, (one) => titles.has(one));
  made.set(slugKey, [slug]);
  return { citation: await withPlace(terminal, slug), made };
}

const single = (asked: ReturnType<typeof askedColumns>) =>
  asked.flatMap((one) => ('column' in one ? [one.column] : []));

/** Asks for the slug of a new entry: Enter takes the one that pinyin gives and nobody has. */
export async function askSlug(
  terminal: Terminal,
  read: string | undefined,
  isTaken: (slug: string) => boolean,
): Promise<string> {
  const offered = read === undefined ? undefined : freeSlug(read, isTaken);
  terminal.say('编号　网址的一部分，拼音，小写字母、数字和连字符，定了不改。');
  for (;;) {
    const answer = await terminal.ask(
      `编号${offered === undefined ? '' : `（直接回车：${offered}）`}：`,
    );
    const slug = answer === '' ? offered : answer;
    if (slug === undefined) continue;
    if (isTaken(slug)) terminal.say(`  “${slug}”已经有了，可以用 ${freeSlug(slug, isTaken)}。`);
    else if (!isSlug(slug))
      terminal.say(
        `  “${slug}”不合规：小写字母、数字和连字符，至少一个字母，最多 ${longestSlug} 个字符。`,
      );
    else return slug;
  }
}

async function withPlace(terminal: Terminal, slug: string): Promise<string> {
  const place = await terminal.ask('在材料的哪个位置，例如 第3页、二(三)（可以不写，直接回车）：');
  return place === '' ? slug : `${slug}@${place}`;
}
