/** Full-width digits and signs as half-width ones (Unicode NFKC), for what is a number or a date. */
export const halfWidth = (text: string): string => text.normalize('NFKC').trim();

/** Days from serial 0 of spreadsheets, 30 December 1899, to 1 January 1970. */
const epoch = 25_569;

/**
 * A spreadsheet's day number as an ISO date: 1 is 1900-01-01 there, but its calendar has a 29 February
 * 1900, so only numbers from 61 (1 March 1900) on are right (ECMA-376 part 1, 18.17.4.1). Undefined
 * before that and after the year 9999.
 */
export function serialDate(serial: number): string | undefined {
  if (!Number.isFinite(serial) || serial < 61 || serial >= 2_958_466) return undefined;
  return new Date((Math.floor(serial) - epoch) * 86_400_000).toISOString().slice(0, 10);
}

const forms: readonly RegExp[] = [
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T]0?0:00(?::00)?)?$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]$/,
  /^(\d{4})[-/.](\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月$/,
  /^(\d{4})年?$/,
];

/**
 * A date as people write it (2026-11-21, 2026/11/21, 2026年11月, 2026年, full-width too) as ISO 8601,
 * as precise as it was written. What is none of these comes back as it is: the schema tells it.
 */
export function isoDate(text: string): string {
  const plain = halfWidth(text).replaceAll(/(?<=[年月])\s+|\s+(?=[年月日])/g, '');
  for (const form of forms) {
    const [, ...parts] = form.exec(plain) ?? [];
    if (parts.length > 0) return parts.map((part) => part.padStart(2, '0')).join('-');
  }
  return text.trim();
}
