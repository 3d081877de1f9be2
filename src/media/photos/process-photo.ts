import sharp from 'sharp';
import type { Refusal } from '#gate/fault';
import { tellsPlace } from '#gate/picture/place';
import { refuse, sizeRefusals } from '#gate/picture/refusals';
import { photoSettings } from './photo-settings.ts';

/** One encoded file; sizes in pixels as the encoder reported them. */
export type Rendition = {
  format: 'avif' | 'webp' | 'jpg';
  width: number;
  height: number;
  bytes: Buffer;
};

/** Everything made of one photo; `width` and `height` are the upright original's, in pixels. */
export type ProcessedPhoto = {
  width: number;
  height: number;
  renditions: Rendition[];
  fallback: Rendition;
};

type Pixels = { data: Buffer; raw: { width: number; height: number; channels: 1 | 2 | 3 | 4 } };

/** The widths to make, ascending; those above the original's collapse to the original's. */
export function photoWidths(originalWidth: number): number[] {
  return [...new Set(photoSettings.widths.map((width) => Math.min(width, originalWidth)))];
}

/** What libvips reads of the original: its upright size, and whether it tells a place. */
async function readFacts(
  bytes: Buffer,
): Promise<{ size: { width: number; height: number }; place: boolean }> {
  // The limit is ours to report: libvips' own refusal would not tell the size.
  const { autoOrient, exif, xmp } = await sharp(bytes, { limitInputPixels: false }).metadata();
  // PNG may hold its XMP compressed, where the walk over the file does not see it.
  return { size: autoOrient, place: tellsPlace(exif ? [exif] : [], xmp ? [xmp] : []) };
}

/** Decoded once, at the largest width: upright, sRGB, eight bits, no metadata left. */
async function decode(bytes: Buffer, width: number): Promise<Pixels> {
  const { data, info } = await sharp(bytes, { limitInputPixels: photoSettings.limits.maxPixels })
    .autoOrient()
    .resize({ width })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, raw: { width: info.width, height: info.height, channels: info.channels } };
}

async function encode(
  { data, raw }: Pixels,
  width: number,
  format: Rendition['format'],
): Promise<Rendition> {
  const resized = sharp(data, { raw }).resize({ width });
  const encoder =
    format === 'avif'
      ? resized.avif(photoSettings.avif)
      : format === 'webp'
        ? resized.webp(photoSettings.webp)
        : resized.flatten({ background: '#fff' }).jpeg(photoSettings.jpeg);
  const { data: encoded, info } = await encoder.toBuffer({ resolveWithObject: true });
  return { format, width: info.width, height: info.height, bytes: encoded };
}

/**
 * Makes a photo's AVIF and WebP renditions at every width and its JPEG fallback. The bytes must
 * have passed `judgePicture`; the same bytes always give the same renditions. A picture that cannot
 * be decoded, or shows in decoding what its file hid, gives what is wrong with it instead.
 */
export async function processPhoto(bytes: Buffer): Promise<ProcessedPhoto | readonly Refusal[]> {
  let pixels: Pixels;
  let original: { width: number; height: number };
  try {
    const { size, place } = await readFacts(bytes);
    const refusals = [...(place ? [refuse.gps] : []), ...sizeRefusals(size.width, size.height)];
    if (refusals.length > 0) return refusals;
    original = size;
    pixels = await decode(bytes, Math.min(size.width, Math.max(...photoSettings.widths)));
  } catch {
    // libvips says in English which byte it stopped at; the contributor can only export again.
    return [refuse.broken];
  }
  const renditions: Rendition[] = [];
  for (const width of photoWidths(original.width)) {
    renditions.push(await encode(pixels, width, 'avif'), await encode(pixels, width, 'webp'));
  }
  const fallbackWidth = Math.min(photoSettings.fallbackWidth, original.width);
  const fallback = await encode(pixels, fallbackWidth, 'jpg');
  return { ...original, renditions, fallback };
}
