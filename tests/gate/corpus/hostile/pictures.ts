import { markdownFile } from '../../../lib/markdown-file.ts';
import type { Content, HostileRow } from '../row.ts';
import {
  archive,
  atPlace,
  chunk,
  moving,
  ofSize,
  picture,
  withChunk,
  withSegment,
} from '../picture-bytes.ts';

type Shot = readonly [name: string, src: string, bytes: Content, rule: string];

/** Pictures that an entry shows and no hall should open, keep or publish. */
export async function pictures(): Promise<HostileRow[]> {
  const jpeg = await picture().jpeg().toBuffer();
  const png = await picture().png().toBuffer();
  const webp = await picture().webp().toBuffer();
  const gif = await picture().gif().toBuffer();
  const tiff = await picture().tiff().toBuffer();
  const avif = await picture(64, 64).avif({ effort: 0 }).toBuffer();
  const text = (value: string) => Buffer.from(value);
  const behind = (bytes: Buffer, more: Uint8Array | string) =>
    Buffer.concat([bytes, typeof more === 'string' ? text(more) : more]);
  const bigWebp = Buffer.from(await picture(16_383, 4).webp().toBuffer());

  const shots: Shot[] = [
    [
      'a drawing called a JPEG',
      'a.jpg',
      text('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'picture/type',
    ],
    [
      'a drawing that runs',
      'a.png',
      text('<?xml version="1.0"?><svg onload="alert(1)"/>'),
      'picture/type',
    ],
    ['a GIF called a JPEG', 'a.jpg', gif, 'picture/type'],
    ['a GIF that is a program', 'a.png', text('GIF89a/*虚构*/=1;alert(1)'), 'picture/type'],
    ['a TIFF', 'a.jpg', tiff, 'picture/type'],
    ['an AVIF', 'a.webp', avif, 'picture/type'],
    [
      'a photo of a phone in HEIC',
      'a.jpg',
      text('\0\0\0\x18ftypheic\0\0\0\0mif1heic'),
      'picture/type',
    ],
    ['a bitmap', 'a.png', behind(text('BM'), new Uint8Array(64)), 'picture/type'],
    ['a PDF', 'a.jpg', text('%PDF-1.7\n1 0 obj\n'), 'picture/type'],
    ['a web page', 'a.jpg', text('<!DOCTYPE html><script>alert(1)</script>'), 'picture/type'],
    ['a program', 'a.png', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), 'picture/type'],
    ['a workbook', 'a.jpg', archive(), 'picture/type'],
    ['a text', 'a.webp', text('虚构的照片'), 'picture/type'],
    ['a PNG called a JPEG', 'a.jpg', png, 'picture/extension'],
    ['a JPEG called a PNG', 'a.png', jpeg, 'picture/extension'],
    ['a WebP called a JPEG', 'a.jpeg', webp, 'picture/extension'],
    ['nothing', 'a.jpg', new Uint8Array(), 'picture/bytes'],
    [
      'more bytes than any photo',
      'a.png',
      behind(png, new Uint8Array(21 * 2 ** 20)),
      'picture/bytes',
    ],
    ['a PNG that says it is huge', 'a.png', ofSize(png, 60_000, 60_000), 'picture/pixels'],
    [
      'a PNG that says it is as large as can be',
      'a.png',
      ofSize(png, 2 ** 31 - 1, 2 ** 31 - 1),
      'picture/pixels',
    ],
    ['a JPEG of the largest size', 'a.jpg', jpegOfSize(jpeg, 65_500, 65_500), 'picture/pixels'],
    [
      'a photo too narrow to be seen',
      'a.jpg',
      await picture(32, 32).jpeg().toBuffer(),
      'picture/small',
    ],
    [
      'a pixel that counts visitors',
      'a.png',
      await picture(1, 1).png().toBuffer(),
      'picture/small',
    ],
    ['a WebP that is narrow', 'a.webp', await picture(599, 4).webp().toBuffer(), 'picture/small'],
    ['a moving WebP', 'a.webp', await (await moving()).webp().toBuffer(), 'picture/animated'],
    [
      'a moving PNG',
      'a.png',
      withChunk(png, 'acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])),
      'picture/animated',
    ],
    ['a JPEG that breaks off', 'a.jpg', jpeg.subarray(0, jpeg.length - 20), 'picture/broken'],
    ['a JPEG without its end', 'a.jpg', jpeg.subarray(0, jpeg.length - 2), 'picture/broken'],
    ['a JPEG of its first bytes', 'a.jpg', jpeg.subarray(0, 4), 'picture/broken'],
    ['a PNG that breaks off', 'a.png', png.subarray(0, png.length - 30), 'picture/broken'],
    ['a PNG of its header', 'a.png', png.subarray(0, 33), 'picture/broken'],
    ['a PNG whose pixels are damaged', 'a.png', damaged(png), 'picture/broken'],
    [
      'a PNG whose chunk is longer than it',
      'a.png',
      behind(png.subarray(0, 33), '\x7f\xff\xff\xffIDAT'),
      'picture/broken',
    ],
    [
      'a WebP that breaks off',
      'a.webp',
      bigWebp.subarray(0, bigWebp.length - 100),
      'picture/broken',
    ],
    ['a WebP of its header', 'a.webp', webp.subarray(0, 16), 'picture/broken'],
    [
      'a web page behind the beginning of a JPEG',
      'a.jpg',
      behind(jpeg.subarray(0, 3), '<script>alert(1)</script>'),
      'picture/broken',
    ],
    ['a JPEG that tells its place', 'a.jpg', await atPlace().jpeg().toBuffer(), 'picture/gps'],
    ['a PNG that tells its place', 'a.png', await atPlace().png().toBuffer(), 'picture/gps'],
    ['a WebP that tells its place', 'a.webp', await atPlace().webp().toBuffer(), 'picture/gps'],
    [
      'a JPEG that tells its place in XMP',
      'a.jpg',
      withSegment(jpeg, 0xe1, text(xmp)),
      'picture/gps',
    ],
    ['an archive behind a JPEG', 'a.jpg', behind(jpeg, archive()), 'picture/polyglot'],
    ['an archive behind a PNG', 'a.png', behind(png, archive()), 'picture/polyglot'],
    ['an archive behind a WebP', 'a.webp', behind(webp, archive()), 'picture/polyglot'],
    [
      'a web page behind a JPEG',
      'a.jpg',
      behind(jpeg, '<html><script>alert(1)</script>'),
      'picture/polyglot',
    ],
    ['a PDF behind a PNG', 'a.png', behind(png, '%PDF-1.7\n'), 'picture/polyglot'],
    [
      'a script in the comment of a JPEG',
      'a.jpg',
      withSegment(jpeg, 0xfe, text('<script>alert(1)</script>')),
      'picture/polyglot',
    ],
    [
      'a script in the text of a PNG',
      'a.png',
      withChunk(png, 'tEXt', text('Comment\0<script>alert(1)</script>')),
      'picture/polyglot',
    ],
    [
      'an archive in a chunk of a PNG',
      'a.png',
      withChunk(png, 'prVt', archive()),
      'picture/polyglot',
    ],
    ['a text behind a JPEG', 'a.jpg', behind(jpeg, '虚构的秘密'), 'picture/trailing'],
    ['a text behind a PNG', 'a.png', behind(png, '虚构的秘密'), 'picture/trailing'],
    ['a second picture behind a JPEG', 'a.jpg', behind(jpeg, jpeg), 'picture/trailing'],
    [
      'a film behind a JPEG',
      'a.jpg',
      behind(jpeg, '\0\0\0\x18ftypmp42\0\0\0\0'),
      'picture/trailing',
    ],
    [
      'a chunk behind the end of a PNG',
      'a.png',
      behind(png, chunk('prVt', text('虚构'))),
      'picture/trailing',
    ],
    ['a link to a file of the machine', 'a.jpg', { link: '/etc/hostname' }, 'path/symlink'],
  ];
  return [
    ...shots.map(([name, src, bytes, rule], i) => ({
      name: `as a picture, ${name}`,
      files: {
        [`outcomes/zhao-pian-${i + 1}/index.md`]: entryWith(src),
        [`outcomes/zhao-pian-${i + 1}/${src}`]: bytes,
      },
      rule,
    })),
    {
      name: 'a picture that is not there',
      files: { 'outcomes/mei-you/index.md': entryWith('a.jpg') },
      rule: 'picture/missing',
    },
    {
      name: 'a picture in another case',
      files: {
        'outcomes/da-xiao-xie/index.md': entryWith('a.jpg'),
        'outcomes/da-xiao-xie/a.JPG': jpeg,
      },
      rule: 'picture/missing',
    },
    {
      name: 'a picture that no entry names',
      files: {
        'outcomes/duo-yu/index.md': markdownFile('outcomes'),
        'outcomes/duo-yu/a.jpg': jpeg,
      },
      rule: 'picture/unnamed',
    },
  ];
}

const entryWith = (src: string): string =>
  markdownFile('outcomes', {
    cover: { src, alt: '虚构的照片', credit: '虚构', rights: '虚构' },
  });

const xmp =
  'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><rdf:Description exif:GPSLatitude="1,1N" exif:GPSLongitude="1,1E"/></x:xmpmeta>';

/** The pixels of a PNG overwritten from their middle on; its check sums no longer hold. */
function damaged(png: Buffer): Buffer {
  const at = png.indexOf('IDAT') + 6;
  return Buffer.concat([png.subarray(0, at), Buffer.alloc(8, 0xee), png.subarray(at + 8)]);
}

/** A JPEG that says it is this large (ITU-T T.81, B.2.2). */
function jpegOfSize(jpeg: Buffer, width: number, height: number): Buffer {
  const bytes = Buffer.from(jpeg);
  const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
  bytes.writeUInt16BE(height, frame + 5);
  bytes.writeUInt16BE(width, frame + 7);
  return bytes;
}
