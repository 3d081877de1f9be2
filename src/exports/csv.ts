/** One table as CSV (RFC 4180) with a byte-order mark, so that spreadsheets read it as UTF-8. */
export const csv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

/**
 * A leading = + - @, in some locales full-width too, would be run as a formula by a spreadsheet; an
 * apostrophe makes it text (OWASP, CSV injection).
 */
function cell(text: string): string {
  const safe = /^[=+\-@＝＋－＠\t\r]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
