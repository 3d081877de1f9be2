import type { CellValue } from './read-cell.ts';

/** Begins as a formula does; a number with a plus sign is a number. */
const formula = /^\s*(?:[=＝@]|\+(?!\d+(?:\.\d+)?\s*$))/;

/** Whether a spreadsheet would run a text as a formula once it is opened there again. */
export const isFormulaLike = (value: CellValue): boolean =>
  typeof value === 'string' && formula.test(value);

/** The apostrophe with which exports keep a text from being run is no part of it. */
export const withoutGuard = (value: CellValue): CellValue =>
  typeof value === 'string' && /^'[=+\-@＝＋－＠]/.test(value) ? value.slice(1) : value;
