import type { Anatomy } from './anatomy.ts';
import { ascii, unsigned } from './bytes.ts';

/**
 * Walks the chunks of a PNG to IEND (PNG 3rd edition, 5.3). An acTL chunk makes it an APNG (11.3.6.1).
 * Undefined when it breaks off, or lacks its header or its pixels.
 */
export function pngAnatomy(bytes: Uint8Array): Anatomy | undefined {
  const exif: Uint8Array[] = [];
  const asides: Uint8Array[] = [];
  let size = { width: 0, height: 0 };
  let animated = false;
  let pixels = false;
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = unsigned(bytes, at, 4, 'big');
    const name = ascii(bytes, at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + length);
    at += 12 + length;
    if (at > bytes.length) return undefined;
    if (name === 'IHDR')
      size = { width: unsigned(data, 0, 4, 'big'), height: unsigned(data, 4, 4, 'big') };
    else if (name === 'IDAT') pixels = true;
    else if (name === 'IEND')
      return pixels && size.width > 0
        ? { ...size, animated, exif, asides, end: at, several: false }
        : undefined;
    else {
      asides.push(data);
      if (name === 'acTL') animated = true;
      if (name === 'eXIf') exif.push(data);
    }
  }
  return undefined;
}
