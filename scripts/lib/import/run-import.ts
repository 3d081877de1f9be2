import type { Settings } from '../../../src/settings.ts';
import { todayOf } from '../new/today.ts';
import type { ImportOptions } from './import-options.ts';
import { importReport } from './import-report.ts';
import { judgeTable } from './judge-table.ts';
import { openTable } from './open-table.ts';
import { writeEntries } from './write-entries.ts';

/** How an import has ended: what it would do or has done, and the sentence that sums it up. */
export interface ImportEnd {
  /** 0: nothing against it. 1: rows to mend. */
  readonly code: 0 | 1;
  readonly report: string;
  readonly said: string;
}

/**
 * Reads a table, judges it against the hall, and writes what it is told to: nothing without `write`,
 * existing entries only with `overwrite`, and with a mistake anywhere nothing, or with `partly` all
 * that is sound. Throws a Refusal for a file that is not opened.
 */
export async function runImport(
  { file, kind, write, overwrite, partly }: ImportOptions,
  settings: Pick<Settings, 'content' | 'shipped' | 'today'>,
): Promise<ImportEnd> {
  const table = judgeTable(await openTable(file), settings, todayOf(settings), kind);
  const { entries, mistakes, elsewhere } = table;
  const sound = entries.filter((entry) => entry.mistakes.length === 0);
  const fresh = sound.filter(({ state }) => state === 'new');
  const changed = sound.filter(({ state }) => state === 'changed');
  const refused = mistakes.length > 0 || elsewhere.length > 0 || sound.length < entries.length;
  const end = (said: string): ImportEnd => ({
    code: refused ? 1 : 0,
    report: importReport(table),
    said,
  });
  if (entries.length === 0 && !refused)
    return end('表里没有要导入的条目：从示例下面的空行开始填。');
  if (refused && !(write && partly && elsewhere.length === 0))
    return end('有要改的地方，什么都没有写入。改好后再导入；只写入没有错的，加 --write --partly。');
  const left = changed.length > 0 && !overwrite;
  if (!write)
    return end(
      `可以导入：新增 ${fresh.length} 个，改动 ${changed.length} 个。确定就加 --write${left ? '；要改已有的条目再加 --overwrite' : ''}。`,
    );
  const files = overwrite ? [...fresh, ...changed] : fresh;
  writeEntries(settings.content, files);
  const untouched = left ? `已有的 ${changed.length} 个没有动，要改就加 --overwrite` : '';
  if (files.length === 0) return end(`什么都没有写入：${untouched || '表里的和馆里的一样'}。`);
  return end(`✔ 已写入 ${files.length} 个条目${untouched === '' ? '' : `；${untouched}`}。`);
}
