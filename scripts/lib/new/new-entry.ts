import type { CollectionName } from '#schema/collection-name';
import { collectionLabels } from '#schema/collection-name';
import type { Settings } from '../../../src/settings.ts';
import { choose } from '../ask/choose.ts';
import type { Terminal } from '../ask/terminal.ts';
import { hallWords } from '../hall-terms.ts';
import { judgeTable } from '../import/judge-table.ts';
import type { JudgedEntry } from '../import/judge-plan.ts';
import { sentence } from '../sentence.ts';
import { columnsOf } from '../workbook/column.ts';
import { sheetCollections, slugKey } from '../workbook/sheet-names.ts';
import { answerSheet } from './answers.ts';
import type { Answers } from './answers.ts';
import { askEntry } from './ask-entry.ts';
import type { AskedEntry } from './ask-entry.ts';
import { hallEntries, knownOf } from './hall-entries.ts';
import type { HallEntry } from './hall-entries.ts';
import { kindList, usage } from './new-options.ts';
import type { NewOptions } from './new-options.ts';
import { freeSlug, slugFor } from './slug-for.ts';
import { todayOf } from './today.ts';

/** Entries that may be written, the new one first; or sentences that say why there are none. */
export type Drafted =
  { readonly entries: readonly JudgedEntry[] } | { readonly wrong: readonly string[] };

/**
 * Makes an entry from flags, and from questions where there is a terminal, and judges it as the check
 * will. Nothing is written. Throws `Stopped` when the person ends the questions.
 */
export async function newEntry(
  { kind: named, given, source }: NewOptions,
  settings: Pick<Settings, 'content' | 'shipped' | 'today'>,
  terminal: Terminal | undefined,
): Promise<Drafted> {
  const hall = hallEntries(settings.content);
  const kind = named ?? (terminal ? await askKind(terminal) : undefined);
  if (kind === undefined) return { wrong: [`缺少 --kind，可用：${kindList}`, usage] };
  const known = knownOf(hall);
  const terms = hallWords(settings.content, settings.shipped);
  const flagged = withSource(hall, kind, given, source);
  const asked = terminal
    ? await askEntry({ terminal, known, terms }, kind, flagged.answers)
    : flagged;
  const sheets = [
    answerSheet(kind, withSlug(hall, kind, asked.answers)),
    ...[...asked.sources, ...(terminal ? flagged.sources : [])].map((one) =>
      answerSheet('sources', one),
    ),
  ];
  const { entries, mistakes, elsewhere } = judgeTable(sheets, settings, todayOf(settings));
  const missing = missingFlags(kind, asked.answers);
  const wrong = [
    ...missing,
    ...entries
      .filter(({ state }) => state !== 'new')
      .map(
        ({ collection, slug }) =>
          `${collectionLabels[collection]} ${collection}/${slug} 已经有了，没有动它；换一个编号。`,
      ),
    ...[...mistakes, ...entries.flatMap((entry) => entry.mistakes)]
      // The flags that are missing have been named.
      .filter(({ message }) => missing.length === 0 || !message.startsWith('缺少'))
      .map(sentence),
    ...elsewhere.map(
      ({ file, line, column, message }) => `${file}:${line}:${column} 会有问题：${message}`,
    ),
  ];
  return wrong.length > 0 ? { wrong: [...new Set(wrong)] } : { entries };
}

/** What no entry of the collection may lack, and the flags that say it. */
const missingFlags = (collection: CollectionName, answers: Answers): string[] =>
  columnsOf(collection)
    .filter(({ key, required }) => required === 'always' && !answers.has(key))
    .map(({ key, title }) => {
      const flag = key === 'title' || key === 'summary' ? `--${key} …` : `--set ${key}=…`;
      return `缺少${title}：${flag}`;
    });

const askKind = (terminal: Terminal): Promise<CollectionName> => {
  terminal.say('要添加哪一类？');
  const options = sheetCollections.map((name) => ({
    value: name,
    text: collectionLabels[name],
    words: [name],
  }));
  return choose(terminal, '选哪一类', options);
};

/** The source that flags describe, with a slug of its own, and the entry's answers that name it. */
function withSource(
  hall: readonly HallEntry[],
  kind: CollectionName,
  given: Answers,
  source: Answers,
): AskedEntry {
  if (source.size === 0) return { answers: given, sources: [] };
  const made = withSlug(hall, 'sources', source);
  const slug = made.get(slugKey)?.[0] ?? '';
  const cited = [given.get('sources')?.[0], slug].filter((one) => one !== undefined && one !== '');
  const answers = kind === 'sources' ? given : new Map([...given, ['sources', [cited.join('\n')]]]);
  return { answers, sources: [made] };
}

/** A new entry never takes the slug of another, so it is settled before anything is looked up by it. */
function withSlug(
  hall: readonly HallEntry[],
  collection: CollectionName,
  answers: Answers,
): Answers {
  if (answers.has(slugKey)) return answers;
  const read = slugFor(collection, answers.get('title')?.[0] ?? '');
  if (read === undefined) return answers;
  const taken = new Set(
    hall.filter((one) => one.collection === collection).map(({ slug }) => slug),
  );
  return new Map([[slugKey, [freeSlug(read, (slug) => taken.has(slug))]], ...answers]);
}
