/** The picture formats the hall accepts; everything else is refused by its first bytes. */
export type PictureType = 'jpeg' | 'png' | 'webp';

/** File name endings allowed for each type, lower case; the first is the one to suggest. */
export const pictureExtensions: Readonly<Record<PictureType, readonly string[]>> = {
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  webp: ['webp'],
};

export const pictureLabels: Readonly<Record<PictureType, string>> = {
  jpeg: 'JPEG',
  png: 'PNG',
  webp: 'WebP',
};

function ascii(bytes: Buffer, start: number, end: number): string {
  return bytes.toString('latin1', start, end);
}

/** The type that the first bytes declare, whatever the file is called; undefined for any other. */
export function pictureType(bytes: Buffer): PictureType | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'webp';
  return undefined;
}

const foreignTypes: readonly (readonly [name: string, signature: RegExp])[] = [
  ['GIF', /^GIF8/],
  ['HEIC', /^.{4}ftyp(?:hei|hev|mif|msf)/s],
  ['AVIF', /^.{4}ftypavi/s],
  ['BMP', /^BM/],
  ['TIFF', /^(?:II\*\0|MM\0\*)/],
  ['PDF', /^%PDF/],
  ['SVG', /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?(?:<!DOCTYPE[^>]*>\s*)?<svg\b/i],
];

/** Name of a well-known format that is not accepted, to tell the contributor what the file is. */
export function foreignTypeName(bytes: Buffer): string | undefined {
  const start = ascii(bytes, 0, 512);
  return foreignTypes.find(([, signature]) => signature.test(start))?.[0];
}

/** APNG declares its frames in an acTL chunk before the first IDAT (PNG 3rd edition, 11.3.6). */
function isAnimatedPng(bytes: Buffer): boolean {
  let at = 8;
  while (at + 8 <= bytes.length) {
    const name = ascii(bytes, at + 4, at + 8);
    if (name === 'acTL') return true;
    if (name === 'IDAT') return false;
    at += 12 + bytes.readUInt32BE(at);
  }
  return false;
}

/** The animation bit of the VP8X chunk (RFC 9649, 2.7.1.1). */
function isAnimatedWebp(bytes: Buffer): boolean {
  return ascii(bytes, 12, 16) === 'VP8X' && ((bytes[20] ?? 0) & 0x02) !== 0;
}

/** Whether the file holds more than one frame; JPEG cannot. */
export function isAnimated(bytes: Buffer, type: PictureType): boolean {
  if (type === 'png') return isAnimatedPng(bytes);
  return type === 'webp' && isAnimatedWebp(bytes);
}
