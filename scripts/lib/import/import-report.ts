import { collectionLabels } from '#schema/collection-name';
import { placeText } from './read-block.ts';
import type { Change } from './overlay.ts';
import type { JudgedEntry } from './judge-plan.ts';
import type { JudgedTable } from './judge-table.ts';
import type { PlacedMistake } from './sheet.ts';

/** Characters of a value that a line of the report shows. */
const shownLength = 40;

/**
 * What an import does, as officers read it: for each entry whether it is new, changed (field by field,
 * before → after), unchanged or refused, then every mistake with sheet, row and column.
 */
export function importReport({ entries, mistakes, elsewhere, unread }: JudgedTable): string {
  const all = [...mistakes, ...entries.flatMap((entry) => entry.mistakes)];
  return [
    ...entries.flatMap(entryLines),
    ...(all.length > 0
      ? ['', `要改的地方（${all.length} 处）：`, ...all.flatMap(mistakeLines)]
      : []),
    ...elsewhere.flatMap(({ file, line, column, message }) => [
      `  导入后 ${file}:${line}:${column} 会有问题：${message}`,
    ]),
    ...unread.map((name) => `没有读“${name}”这张表：它的名字不是模板里的类别，键名行里也没有写。`),
  ].join('\n');
}

function entryLines({ collection, slug, title, state, changes, mistakes }: JudgedEntry): string[] {
  const words = { new: '新增', changed: `改 ${changes.length} 处`, unchanged: '没有变化' };
  const word = mistakes.length > 0 ? `拒收（${mistakes.length} 处要改）` : words[state];
  const line = `${collectionLabels[collection]} ${collection}/${slug}（${title}）：${word}`;
  return [line, ...(state === 'changed' ? changes.map(changeLine) : [])];
}

const changeLine = ({ title, key, before, after }: Change): string =>
  `    ${title}(${key})：${before === '' ? '（空）' : short(before)} → ${short(after)}`;

const mistakeLines = (mistake: PlacedMistake): string[] => [
  `  ${mistake.sheet} ${placeText(mistake)} 错误 ${mistake.message}`,
  ...(mistake.suggestion === undefined ? [] : [`      建议：${mistake.suggestion}`]),
];

function short(text: string): string {
  const line = text.trim().replaceAll(/\s*\n\s*/g, ' ⏎ ');
  const signs = [...line];
  return signs.length > shownLength ? `${signs.slice(0, shownLength).join('')}…` : line;
}
