import { locate } from '#reader/position';
import { splitFrontMatter } from '#reader/front-matter';
import { fileExtension } from '#schema/collection-name';
import { schemas } from '#schema/collections';
import { explain } from '#schema/explain';
import type { Problem } from '#schema/problem';
import type { Settings } from '../../../src/settings.ts';
import { stagedProblems } from '../new/staged-problems.ts';
import type { PlannedEntry } from './import-plan.ts';
import type { PlacedMistake } from './sheet.ts';

/** A planned entry with what is wrong with it; none: it may be written. */
export interface JudgedEntry extends PlannedEntry {
  readonly mistakes: readonly PlacedMistake[];
}

/**
 * Judges what an import would write: cells that cannot be read, values that do not fit the schema, and
 * what the check of the whole hall tells of the new files, each at its cell. `elsewhere` are problems
 * that the import would bring to files it does not write.
 */
export function judgePlan(
  planned: readonly PlannedEntry[],
  settings: Pick<Settings, 'content' | 'shipped' | 'today'>,
): { judged: JudgedEntry[]; elsewhere: Problem[] } {
  const written = planned.filter(({ state }) => state !== 'unchanged');
  const problems = written.length === 0 ? [] : stagedProblems(settings, { files: written });
  const files = new Set(written.map(({ file }) => file));
  return {
    judged: planned.map((entry) => ({
      ...entry,
      mistakes: files.has(entry.file)
        ? mistakesOf(
            entry,
            problems.filter(({ file }) => file === entry.file),
          )
        : cellMistakes(entry),
    })),
    elsewhere: problems.filter(({ file }) => !files.has(file)),
  };
}

const cellMistakes = ({ sheet, read }: PlannedEntry): PlacedMistake[] =>
  read.mistakes.map((mistake) => ({ sheet, ...mistake }));

function mistakesOf(entry: PlannedEntry, problems: readonly Problem[]): PlacedMistake[] {
  const { collection, fields, sheet, read } = entry;
  const cells = cellMistakes(entry);
  const unread = new Set(cells.map(({ row, column }) => `${row}/${column ?? ''}`));
  const schema = schemas[collection];
  const result = schema.safeParse(fields);
  const misfits = result.success
    ? []
    : explain(schema, fields, result.error.issues, 'form').map(({ path, message, suggestion }) => ({
        sheet,
        ...read.placeOf(path),
        message,
        ...(suggestion === undefined ? {} : { suggestion }),
      }));
  const further = problems
    .filter(({ rule }) => !rule.startsWith('schema/'))
    .map(({ line, column, message, suggestion }) => ({
      sheet,
      ...placeOfLine(entry, line, column),
      message,
      ...(suggestion === undefined ? {} : { suggestion }),
    }));
  // What a cell lacks because it could not be read is told once.
  const rest = [...misfits, ...further].filter(
    (mistake) => !unread.has(`${mistake.row}/${mistake.column ?? ''}`),
  );
  return [...cells, ...rest].sort((a, b) => a.row - b.row || (a.column ?? 0) - (b.column ?? 0));
}

/** The cell from which a line of the entry's text was made. */
function placeOfLine(
  { collection, text, read, row, bodyColumn }: PlannedEntry,
  line: number,
  column: number,
): { row: number; column?: number } {
  const parts = fileExtension(collection) === '.yaml' ? undefined : splitFrontMatter(text);
  if (parts && line >= parts.bodyLine)
    return bodyColumn === undefined ? { row } : { row, column: bodyColumn };
  const offset = parts ? 1 : 0;
  const at = read.paths
    .map((path) => ({ path, position: locate(parts?.yaml ?? text, path) }))
    .filter(
      ({ position }) =>
        position.line + offset < line ||
        (position.line + offset === line && position.column <= column),
    )
    .sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column)
    .at(-1);
  return at ? read.placeOf(at.path) : { row };
}
