import type { Anatomy } from './anatomy.ts';
import { ascii, unsigned } from './bytes.ts';
import { exifMark } from './exif.ts';

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/**
 * Walks the segments of a JPEG to its end-of-image marker (ITU-T T.81, annex B), so that thumbnails
 * inside segments and pictures behind the end are not taken for it. Undefined when it breaks off or
 * a segment does not fit.
 */
export function jpegAnatomy(bytes: Uint8Array): Anatomy | undefined {
  const exif: Uint8Array[] = [];
  const asides: Uint8Array[] = [];
  let size = { width: 0, height: 0 };
  let scans = 0;
  let several = false;
  let at = 2;
  while (at + 2 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    at += 2;
    if (marker === 0xd9)
      return scans > 0 && size.width > 0
        ? { ...size, animated: false, exif, asides, end: at, several }
        : undefined;
    const length = unsigned(bytes, at, 2, 'big');
    if (length < 2 || at + length > bytes.length) return undefined;
    const data = bytes.subarray(at + 2, at + length);
    if (isFrame(marker))
      size = { height: unsigned(data, 1, 2, 'big'), width: unsigned(data, 3, 2, 'big') };
    if (marker === 0xfe || (marker >= 0xe0 && marker <= 0xef)) {
      asides.push(data);
      if (marker === 0xe1 && ascii(data, 0, 6) === exifMark) exif.push(data);
      if (marker === 0xe2 && ascii(data, 0, 4) === 'MPF\0') several = true;
    }
    at += length;
    if (marker === 0xda) {
      scans += 1;
      at = behindScan(bytes, at);
    }
  }
  return undefined;
}

/** Coded data goes on over stuffed zeros and restart markers (T.81, B.1.1.5) to the next marker. */
function behindScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at !== -1) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
    at = bytes.indexOf(0xff, at + 2);
  }
  return bytes.length;
}
