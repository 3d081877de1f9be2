/** The letters of a column, counted from 1: 1 → A, 27 → AA (ECMA-376 part 1, 18.18.7). */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? letter : columnLetters(Math.floor((column - 1) / 26)) + letter;
}

/** `AB12` → row 12, column 28; undefined where a text is no address of one cell. */
export function cellPlace(address: string): { row: number; column: number } | undefined {
  const [, letters, digits] = /^([A-Z]{1,4})([1-9]\d{0,8})$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}
