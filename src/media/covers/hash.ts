/**
 * FNV-1a over the UTF-16 code units of a text: 32 bits, unsigned.
 * Constants from draft-eastlake-fnv, section 5.
 */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
