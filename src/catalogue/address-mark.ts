/**
 * A short mark of an address (`outcomes/x`), six hexadecimal digits: FNV-1a of its signs, 32 bits folded
 * to 24 (Noll, “xor-folding”). Many addresses have the same mark, so a mark gives none of them away;
 * that a new one happens to have the mark of an old one is one in 16 million.
 */
export function addressMark(address: string): string {
  let hash = 0x811c9dc5;
  for (const sign of address) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  const folded = ((hash >>> 24) ^ hash) & 0xffffff;
  return folded.toString(16).padStart(6, '0');
}
