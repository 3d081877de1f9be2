import { ascii, unsigned } from './bytes.ts';

/** What the hall asks of an EXIF block: how the picture is turned (1–8), and whether it tells a place. */
export interface ExifFacts {
  readonly orientation: number;
  readonly place: boolean;
}

/** What JPEG, and some writers of WebP, put before the TIFF header. */
export const exifMark = 'Exif\0\0';

const orientationTag = 0x0112;
const gpsTag = 0x8825;
/** Latitude and longitude of the camera and of what it looks at, and the name of the area. */
const placeTags = new Set([2, 4, 20, 22, 28]);
/** A picture and its thumbnail have a directory each; more would be a loop. */
const mostDirectories = 4;

/**
 * Reads the directories of an EXIF block, a TIFF with or without JPEG's mark before it (Exif 2.32,
 * 4.5.4 and 4.6); what does not fit is passed over.
 */
export function readExif(block: Uint8Array): ExifFacts {
  const tiff = ascii(block, 0, 6) === exifMark ? block.subarray(6) : block;
  const order = ascii(tiff, 0, 2) === 'II' ? 'little' : 'big';
  let orientation = 1;
  let place = false;
  let at = unsigned(tiff, 4, 4, order);
  for (let i = 0; i < mostDirectories && at > 0; i += 1) {
    for (const entry of entries(at)) {
      if (entry.tag === orientationTag && i === 0)
        orientation = unsigned(tiff, entry.value, 2, order);
      if (entry.tag === gpsTag)
        place ||= entries(unsigned(tiff, entry.value, 4, order)).some(({ tag }) =>
          placeTags.has(tag),
        );
    }
    at = unsigned(tiff, at + 2 + unsigned(tiff, at, 2, order) * 12, 4, order);
  }
  return { orientation, place };

  /** Tag and offset of the value of each field of the directory at `start`. */
  function entries(start: number): { tag: number; value: number }[] {
    const room = Math.max(0, Math.floor((tiff.length - start - 2) / 12));
    const count = Math.min(unsigned(tiff, start, 2, order), room);
    return Array.from({ length: count }, (_, i) => {
      const field = start + 2 + i * 12;
      return { tag: unsigned(tiff, field, 2, order), value: field + 8 };
    });
  }
}
