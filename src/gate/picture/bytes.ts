/** The bytes from `start` to `end` as text, a character each; beyond the last byte there is none. */
export const ascii = (bytes: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...bytes.subarray(start, end));

/**
 * Bytes as text to look for words in: ASCII as it is, anything above by one sign or another, NULs
 * left out, so that words in UTF-16 are found as well as those in UTF-8.
 */
export const words = (bytes: Uint8Array): string =>
  new TextDecoder('latin1').decode(bytes).replaceAll('\0', '');

/** An unsigned number of two or four bytes; bytes that are not there count as 0. */
export function unsigned(
  bytes: Uint8Array,
  at: number,
  length: 2 | 3 | 4,
  order: 'big' | 'little',
): number {
  let value = 0;
  for (let i = 0; i < length; i += 1) {
    const byte = bytes[order === 'big' ? at + i : at + length - 1 - i] ?? 0;
    value = value * 256 + byte;
  }
  return value;
}
