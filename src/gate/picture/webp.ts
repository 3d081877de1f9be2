import type { Anatomy } from './anatomy.ts';
import { ascii, unsigned } from './bytes.ts';

const pixels = new Set(['VP8 ', 'VP8L', 'ANMF', 'ALPH']);

/**
 * Walks the chunks of a WebP to the end that its RIFF header tells (RFC 9649, 2.3–2.7). Undefined
 * when the file is shorter than that, or holds no pixels.
 */
export function webpAnatomy(bytes: Uint8Array): Anatomy | undefined {
  const end = 8 + unsigned(bytes, 4, 4, 'little');
  if (end > bytes.length) return undefined;
  const exif: Uint8Array[] = [];
  const asides: Uint8Array[] = [];
  let size: { width: number; height: number } | undefined;
  let animated = false;
  let drawn = false;
  let at = 12;
  while (at + 8 <= end) {
    const name = ascii(bytes, at, at + 4);
    const length = unsigned(bytes, at + 4, 4, 'little');
    const data = bytes.subarray(at + 8, at + 8 + length);
    at += 8 + length;
    if (at > end) return undefined;
    at += length % 2;
    if (name === 'VP8X') {
      size = canvas(data);
      animated ||= ((data[0] ?? 0) & 0x02) !== 0;
    } else if (pixels.has(name)) {
      drawn = true;
      animated ||= name === 'ANMF';
      if (name === 'VP8 ' || name === 'VP8L')
        size ??= name === 'VP8 ' ? lossy(data) : lossless(data);
    } else {
      asides.push(data);
      if (name === 'EXIF') exif.push(data);
    }
  }
  return drawn && size && size.width > 0
    ? { ...size, animated, exif, asides, end, several: false }
    : undefined;
}

const canvas = (data: Uint8Array) => ({
  width: unsigned(data, 4, 3, 'little') + 1,
  height: unsigned(data, 7, 3, 'little') + 1,
});

const lossy = (data: Uint8Array) => ({
  width: unsigned(data, 6, 2, 'little') & 0x3fff,
  height: unsigned(data, 8, 2, 'little') & 0x3fff,
});

function lossless(data: Uint8Array) {
  const bits = unsigned(data, 1, 4, 'little');
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}
