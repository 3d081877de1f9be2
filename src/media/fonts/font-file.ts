import { createHash } from 'node:crypto';

/** A font to publish: a name that changes with its bytes, and the characters it was cut to. */
export type FontFile = { file: string; bytes: Buffer; glyphs: string };

/** Names a WOFF2 by its content, so that it may be cached for ever: `shaitu-serif-1a2b3c4d.woff2`. */
export function fontFile(family: string, bytes: Buffer, glyphs: string): FontFile {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return { file: `shaitu-${family}-${hash}.woff2`, bytes, glyphs };
}
