import { ascii } from './bytes.ts';

/** The picture formats the hall accepts; everything else is refused by its first bytes. */
export type PictureType = 'jpeg' | 'png' | 'webp';

/** File name endings allowed for each type, lower case; the first is the one to suggest. */
export const pictureExtensions: Readonly<Record<PictureType, readonly [string, ...string[]]>> = {
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  webp: ['webp'],
};

const pictureEnding = new RegExp(
  `\\.(?:${Object.values(pictureExtensions).flat().join('|')})$`,
  'i',
);

/** Whether a file is called as pictures are, in small letters or capitals, whatever it holds. */
export const isPictureName = (name: string): boolean => pictureEnding.test(name);

export const pictureLabels: Readonly<Record<PictureType, string>> = {
  jpeg: 'JPEG',
  png: 'PNG',
  webp: 'WebP',
};

/** The type that the first bytes declare, whatever the file is called; undefined for any other. */
export function pictureType(bytes: Uint8Array): PictureType | undefined {
  if (ascii(bytes, 0, 3) === '\xff\xd8\xff') return 'jpeg';
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'webp';
  return undefined;
}

const foreignTypes: readonly (readonly [name: string, signature: RegExp])[] = [
  ['GIF', /^GIF8/],
  ['HEIC', /^.{4}ftyp(?:hei|hev|mif|msf)/s],
  ['AVIF', /^.{4}ftypavi/s],
  ['视频', /^.{4}ftyp/s],
  ['BMP', /^BM/],
  ['TIFF', /^(?:II\*\0|MM\0\*)/],
  ['PDF', /^%PDF/],
  ['ZIP 压缩包或 Office 文件', /^PK\x03\x04/],
  ['旧版 Office 文件', /^\xd0\xcf\x11\xe0/],
  ['SVG', /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?(?:<!DOCTYPE[^>]*>\s*)?<svg\b/i],
  ['网页', /^\s*(?:<!DOCTYPE html|<html\b|<script\b)/i],
];

/** Name of a well-known format that is not accepted, to tell the contributor what the file is. */
export function foreignTypeName(bytes: Uint8Array): string | undefined {
  const start = ascii(bytes, 0, 512);
  return foreignTypes.find(([, signature]) => signature.test(start))?.[0];
}
