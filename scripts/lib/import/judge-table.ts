import type { CollectionName } from '#schema/collection-name';
import type { Problem } from '#schema/problem';
import type { Settings } from '../../../src/settings.ts';
import { hallEntries } from '../new/hall-entries.ts';
import { importPlan } from './import-plan.ts';
import { judgePlan } from './judge-plan.ts';
import type { JudgedEntry } from './judge-plan.ts';
import { sheetHead } from './sheet-head.ts';
import type { SheetHead } from './sheet-head.ts';
import type { PlacedMistake, Sheet } from './sheet.ts';

/** What an import would do, and everything that stands against it. */
export interface JudgedTable {
  readonly entries: readonly JudgedEntry[];
  /** Mistakes that belong to no single entry. */
  readonly mistakes: readonly PlacedMistake[];
  /** Problems that would come up in other files of the hall. */
  readonly elsewhere: readonly Problem[];
  /** Sheets that are none of the template's. */
  readonly unread: readonly string[];
}

/** Reads the sheets of a table against a hall. `today` (YYYY-MM-DD) dates what is new or changed. */
export function judgeTable(
  sheets: readonly Sheet[],
  settings: Pick<Settings, 'content' | 'shipped' | 'today'>,
  today: string,
  kind?: CollectionName,
): JudgedTable {
  const heads: { sheet: string; head: SheetHead }[] = [];
  const unread: string[] = [];
  for (const sheet of sheets.filter(({ rows }) => rows.length > 0)) {
    const head = sheetHead(sheet, kind);
    if (head) heads.push({ sheet: sheet.name, head });
    else unread.push(sheet.name);
  }
  const { planned, mistakes } = importPlan(heads, hallEntries(settings.content), today);
  const headMistakes = heads.flatMap(({ head }) => head.mistakes);
  return {
    ...withoutTwice(judgePlan(planned, settings), headMistakes),
    mistakes: [...headMistakes, ...mistakes],
    unread,
  };
}

/** A cell that holds a formula is told as that, not once more for the value it happens to have. */
function withoutTwice(
  { judged, elsewhere }: ReturnType<typeof judgePlan>,
  told: readonly PlacedMistake[],
): { entries: JudgedEntry[]; elsewhere: Problem[] } {
  const cells = new Set(told.map(({ sheet, row, column }) => `${sheet}/${row}/${column ?? ''}`));
  const entries = judged.map((entry) => ({
    ...entry,
    mistakes: entry.mistakes.filter(
      ({ sheet, row, column }) => !cells.has(`${sheet}/${row}/${column ?? ''}`),
    ),
  }));
  return { entries, elsewhere };
}
