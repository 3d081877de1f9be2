import type { Refusal } from './fault.ts';
import { ascii } from './picture/bytes.ts';
import { readExif } from './picture/exif.ts';
import { secondNature } from './picture/hidden.ts';
import { jpegAnatomy } from './picture/jpeg.ts';
import { tellsPlace } from './picture/place.ts';
import { pngAnatomy } from './picture/png.ts';
import { refuse, sizeRefusals } from './picture/refusals.ts';
import { foreignTypeName, pictureExtensions, pictureLabels, pictureType } from './picture/type.ts';
import { webpAnatomy } from './picture/webp.ts';

const anatomies = { jpeg: jpegAnatomy, png: pngAnatomy, webp: webpAnatomy };

/**
 * Judges a picture file without decoding it: `name` is what it is called. Empty when it may be
 * decoded; a file that is no whole picture is told once, any other with everything that is wrong.
 */
export function judgePicture(bytes: Uint8Array, name: string): Refusal[] {
  const type = pictureType(bytes);
  if (type === undefined) return [refuse.type(foreignTypeName(bytes))];
  const extension = /\.([^./]*)$/.exec(name)?.[1] ?? '';
  const misnamed = !pictureExtensions[type].includes(extension.toLowerCase());
  const refusals: Refusal[] = misnamed
    ? [refuse.extension(extension, pictureLabels[type], pictureExtensions[type][0])]
    : [];
  const anatomy = anatomies[type](bytes);
  if (anatomy === undefined) return [...refusals, refuse.broken];
  const { animated, asides, end, several } = anatomy;
  const tail = bytes.subarray(end);
  const nature = secondNature(bytes, asides, tail);
  const [exif] = anatomy.exif;
  const turned = exif !== undefined && readExif(exif).orientation > 4;
  const { width, height } = turned ? { width: anatomy.height, height: anatomy.width } : anatomy;
  if (animated) refusals.push(refuse.animated(pictureLabels[type]));
  if (nature !== undefined) refusals.push(refuse.polyglot(nature));
  else if (tail.some((byte) => byte !== 0)) refusals.push(refuse.trailing(tailName(tail, several)));
  if (tellsPlace(anatomy.exif, asides)) refusals.push(refuse.gps);
  return [...refusals, ...sizeRefusals(width, height)];
}

/** What phones put behind a picture, so that nobody is frightened by their own photo. */
function tailName(tail: Uint8Array, several: boolean): string | undefined {
  if (ascii(tail, 4, 8) === 'ftyp') return '手机动态照片的视频';
  if (several || ascii(tail, 0, 3) === '\xff\xd8\xff') return '手机附带的另一张图';
  return ascii(tail, tail.length - 4, tail.length) === 'SEFT' ? '手机附带的拍摄信息' : undefined;
}
