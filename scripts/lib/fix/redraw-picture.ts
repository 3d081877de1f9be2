import sharp from 'sharp';
import { judgePicture } from '#gate/picture-header';
import { pictureLimits } from '#gate/picture-limits';
import { pictureType } from '#gate/picture/type';
import type { PictureType } from '#gate/picture/type';

const { longSide, minWidth, maxBytes, maxPixels } = pictureLimits;
/** Rules whose mistakes are gone once the picture is drawn anew. */
const redrawn: ReadonlySet<string> = new Set(['picture/gps', 'picture/trailing', 'picture/bytes']);
/** The quality at which a photo can hardly be told from its original. */
const quality = 92;

/** A picture drawn anew, and why, in Chinese. */
export interface Redrawn {
  readonly bytes: Buffer;
  readonly reasons: readonly string[];
}

/**
 * Draws a picture anew, in its own format, upright, without anything but its pixels, when it tells a
 * place, carries something behind it, or is larger than the hall shows. Undefined for a picture that
 * is fine, that may hide an attack, or that would not pass all the same.
 */
export async function redrawPicture(bytes: Buffer, name: string): Promise<Redrawn | undefined> {
  const type = pictureType(bytes);
  if (type === undefined) return undefined;
  const rules = judgePicture(bytes, name).map(({ rule }) => rule);
  if (rules.some((rule) => !redrawn.has(rule) && rule !== 'picture/extension')) return undefined;
  try {
    return await redraw(bytes, name, type, rules);
  } catch {
    // libvips cannot decode it: it is broken, which the check tells.
    return undefined;
  }
}

async function redraw(
  bytes: Buffer,
  name: string,
  type: PictureType,
  rules: readonly string[],
): Promise<Redrawn | undefined> {
  const { autoOrient: upright } = await sharp(bytes, { limitInputPixels: maxPixels }).metadata();
  const size = shownSize(upright);
  const reasons = [
    ...(rules.includes('picture/gps') ? ['去掉拍摄地点和其他拍摄信息'] : []),
    ...(rules.includes('picture/trailing') ? ['去掉照片后面的数据'] : []),
    ...(bytes.length > maxBytes ? ['文件太大，重新压缩'] : []),
    ...(size.width < upright.width ? [`缩小到长边 ${longSide} 像素`] : []),
  ];
  if (reasons.length === 0) return undefined;
  const drawn = await encode(bytes, type, size);
  const left = judgePicture(drawn, name);
  return drawn.length <= maxBytes && left.every(({ rule }) => rule === 'picture/extension')
    ? { bytes: drawn, reasons }
    : undefined;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size a picture is shown in: its long side within the limit, but never too narrow for the hall. */
function shownSize({ width, height }: Size): Size {
  const scale = Math.max(longSide / Math.max(width, height), minWidth / width);
  if (scale >= 1) return { width, height };
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

function encode(bytes: Buffer, type: PictureType, { width, height }: Size): Promise<Buffer> {
  const upright = sharp(bytes, { limitInputPixels: maxPixels })
    .autoOrient()
    // Both sides, or rounding the one from the other could leave a pixel too many.
    .resize({ width, height, fit: 'fill' });
  if (type === 'png') return upright.png({ compressionLevel: 9 }).toBuffer();
  return type === 'webp'
    ? upright.webp({ quality, effort: 6 }).toBuffer()
    : upright.jpeg({ quality, chromaSubsampling: '4:4:4' }).toBuffer();
}
