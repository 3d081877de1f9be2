import { createHash } from 'node:crypto';

/** A short name for content: the first 16 hexadecimal digits of its SHA-256. */
export function digest(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  // A length before each part keeps ('ab', 'c') and ('a', 'bc') apart.
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex').slice(0, 16);
}
