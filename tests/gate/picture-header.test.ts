import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgePicture } from '#gate/picture-header';
import { byteRefusal } from '#gate/picture/refusals';
import {
  exifSegment,
  jpegBones,
  jpegSegment,
  pngBones,
  pngChunk,
  tiff,
  webpBones,
  webpChunk,
} from '../lib/picture-bytes.ts';

const rules = (bytes: Buffer, name: string): string[] =>
  judgePicture(bytes, name).map(({ rule }) => rule);
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const behind = (bytes: Buffer, tail: Buffer | string): Buffer =>
  Buffer.concat([bytes, typeof tail === 'string' ? latin1(tail) : tail]);
const wholes = [
  ['JPEG', 'a.jpg', jpegBones()],
  ['PNG', 'a.png', pngBones()],
  ['WebP', 'a.webp', webpBones()],
] as const;
const zip = 'PK\x03\x04\x14\0\0\0\x08\0……PK\x05\x06\0\0\0\0\x01\0\x01\0\0\0\0\0\0\0\0\0\0\0';
const latitude = [1, 2, 3, 4];

describe('good pictures pass', () => {
  test.each<[string, string, Buffer]>([
    ...wholes.map(([type, name, bytes]): [string, string, Buffer] => [type, name, bytes]),
    ['the ending .jpeg', 'a.jpeg', jpegBones()],
    ['EXIF without a place', 'a.jpg', jpegBones([exifSegment([])])],
    ['a GPS directory that holds only the day', 'a.jpg', jpegBones([exifSegment([0, 0x1d])])],
    [
      'a thumbnail inside EXIF',
      'a.jpg',
      jpegBones([jpegSegment(0xe1, behind(latin1('Exif\0\0'), jpegBones()))]),
    ],
    ['a colour profile', 'a.jpg', jpegBones([jpegSegment(0xe2, 'ICC_PROFILE\0\x01\x01…')])],
    [
      'XMP without a place',
      'a.png',
      pngBones([pngChunk('iTXt', 'XML:com.adobe.xmp\0\0\0\0\0<x:xmpmeta/>')]),
    ],
    ['zeros that a camera padded with', 'a.jpg', behind(jpegBones(), Buffer.alloc(500))],
    [
      'a size written with fill bytes',
      'a.jpg',
      jpegBones([latin1('\xff'), jpegSegment(0xfe, '虚构')]),
    ],
    [
      'a picture wide enough once it is upright',
      'a.jpg',
      jpegBones([exifSegment([], 6)], { width: 400, height: 900 }),
    ],
  ])('%s', (_, name, bytes) => {
    expect(judgePicture(bytes, name)).toEqual([]);
  });
});

describe('each refusal has its rule', () => {
  test.each<[string, string, Buffer, string[]]>([
    ['a GIF', 'a.gif', latin1('GIF89a…'), ['picture/type']],
    ['an HTML page called JPEG', 'a.jpg', latin1('<!DOCTYPE html><script>'), ['picture/type']],
    ['a ZIP called JPEG', 'a.jpg', latin1(zip), ['picture/type']],
    ['a JPEG called PNG', 'a.png', jpegBones(), ['picture/extension']],
    ['a picture without an ending', 'zhaopian', jpegBones(), ['picture/extension']],
    ['an APNG', 'a.png', pngBones([pngChunk('acTL', '\0\0\0\x02\0\0\0\0')]), ['picture/animated']],
    ['a WebP that says it moves', 'a.webp', webpBones([], {}, 2), ['picture/animated']],
    [
      'a WebP with frames',
      'a.webp',
      webpBones([webpChunk('ANMF', Buffer.alloc(24))]),
      ['picture/animated'],
    ],
    ['a place in EXIF of JPEG', 'a.jpg', jpegBones([exifSegment(latitude)]), ['picture/gps']],
    [
      'a place in EXIF of PNG',
      'a.png',
      pngBones([pngChunk('eXIf', tiff(latitude))]),
      ['picture/gps'],
    ],
    [
      'a place in EXIF of WebP',
      'a.webp',
      webpBones([webpChunk('EXIF', tiff(latitude))]),
      ['picture/gps'],
    ],
    [
      'a place in XMP',
      'a.jpg',
      jpegBones([
        jpegSegment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<rdf exif:GPSLatitude="31,13N"/>'),
      ]),
      ['picture/gps'],
    ],
    [
      'a place in XMP of WebP',
      'a.webp',
      webpBones([webpChunk('XMP ', latin1('<exif:GPSLongitude>121'))]),
      ['picture/gps'],
    ],
    ['text behind a JPEG', 'a.jpg', behind(jpegBones(), '虚构'), ['picture/trailing']],
    ['bytes behind a PNG', 'a.png', behind(pngBones(), '\x01'), ['picture/trailing']],
    ['bytes behind a WebP', 'a.webp', behind(webpBones(), 'x'), ['picture/trailing']],
    ['a ZIP behind a picture', 'a.jpg', behind(jpegBones(), zip), ['picture/polyglot']],
    ['a ZIP in a comment', 'a.jpg', jpegBones([jpegSegment(0xfe, zip)]), ['picture/polyglot']],
    [
      'a ZIP whose end record spans the rest',
      'a.png',
      pngBones([pngChunk('zIPx', `PK\x05\x06${'\x01'.repeat(16)}\x22\0`)]),
      ['picture/polyglot'],
    ],
    [
      'a RAR behind a picture',
      'a.png',
      behind(pngBones(), 'Rar!\x1a\x07\x01'),
      ['picture/polyglot'],
    ],
    [
      'a page in a comment',
      'a.jpg',
      jpegBones([jpegSegment(0xfe, '--><SCRIPT>alert(1)</script>')]),
      ['picture/polyglot'],
    ],
    [
      'a page in UTF-16',
      'a.jpg',
      jpegBones([jpegSegment(0xe1, Buffer.from('<script>', 'utf16le'))]),
      ['picture/polyglot'],
    ],
    [
      'PHP in a PNG text',
      'a.png',
      pngBones([pngChunk('tEXt', 'Comment\0<?php system();')]),
      ['picture/polyglot'],
    ],
    [
      'SVG in a WebP chunk',
      'a.webp',
      webpBones([webpChunk('XMP ', latin1('<svg onload=x>'))]),
      ['picture/polyglot'],
    ],
    [
      'a PDF begun in a comment',
      'a.jpg',
      jpegBones([jpegSegment(0xfe, '%PDF-1.4')]),
      ['picture/polyglot'],
    ],
    [
      'a script whose comment hides the picture',
      'a.jpg',
      jpegBones([
        jpegSegment(0xe0, `JFIF${'\0'.repeat(0x2f2a - 6)}`),
        jpegSegment(0xfe, '*/=alert(1);/*'),
      ]),
      ['picture/polyglot'],
    ],
    ['a program behind a picture', 'a.png', behind(pngBones(), '\x7fELF…'), ['picture/polyglot']],
    ['a pixel bomb', 'a.png', pngBones([], { width: 60_000, height: 60_000 }), ['picture/pixels']],
    ['a narrow picture', 'a.webp', webpBones([], { width: 599 }), ['picture/small']],
    [
      'a picture that is narrow when upright',
      'a.jpg',
      jpegBones([exifSegment([], 6)], { height: 500 }),
      ['picture/small'],
    ],
    ['a picture without size', 'a.png', pngBones([], { width: 0 }), ['picture/broken']],
    [
      'a JPEG segment that is too long',
      'a.jpg',
      latin1('\xff\xd8\xff\xe0\xff\xff'),
      ['picture/broken'],
    ],
    ['a JPEG without its coded data', 'a.jpg', latin1('\xff\xd8\xff\xd9'), ['picture/broken']],
    [
      'several at once',
      'a.png',
      behind(jpegBones([exifSegment(latitude)], { width: 300 }), 'x'),
      ['picture/extension', 'picture/trailing', 'picture/gps', 'picture/small'],
    ],
  ])('%s', (_, name, bytes, expected) => {
    expect(rules(bytes, name)).toEqual(expected);
  });

  test.each(wholes)('a %s that breaks off anywhere behind its signature', (_, name, bytes) => {
    for (let end = 12; end < bytes.length; end += 1)
      expect(rules(bytes.subarray(0, end), name)).toEqual(['picture/broken']);
  });

  test.each([
    ['nothing', 0, 'picture/bytes'],
    ['20 MB and a byte', 20 * 1024 * 1024 + 1, 'picture/bytes'],
    ['20 MB', 20 * 1024 * 1024, undefined],
  ])('a file of %s', (_, size, rule) => {
    expect(byteRefusal(size)?.rule).toBe(rule);
  });
});

describe('what phones put behind a picture is named', () => {
  const mpf = jpegBones([jpegSegment(0xe2, 'MPF\0II*\0')]);
  test.each([
    ['a second picture announced by MPF', behind(mpf, '\0\0\xff\xd8\xff…'), '另一张图'],
    ['a second picture', behind(jpegBones(), jpegBones()), '另一张图'],
    ['a moving picture', behind(jpegBones(), '\0\0\0\x18ftypmp42'), '动态照片的视频'],
    ['a Samsung trailer', behind(jpegBones(), '\0\0\x01\x0aImage_UTC_Data…SEFT'), '拍摄信息'],
  ])('%s', (_, bytes, name) => {
    const [refusal] = judgePicture(bytes, 'a.jpg');
    expect(refusal?.rule).toBe('picture/trailing');
    expect(refusal?.message).toContain(name);
    expect(refusal?.suggestion).toContain('npm run fix');
  });
});

test('whatever the bytes, they are judged, and every refusal says what to do', () => {
  const changed = fc.tuple(
    fc.constantFrom(...wholes.map(([, name, bytes]) => ({ name, bytes }))),
    fc.array(fc.tuple(fc.nat(200), fc.nat(255)), { maxLength: 20 }),
  );
  fc.assert(
    fc.property(changed, ([{ name, bytes }, changes]) => {
      const copy = Buffer.from(bytes);
      for (const [at, byte] of changes) copy[at % copy.length] = byte;
      for (const { message, suggestion } of judgePicture(copy, name)) {
        expect(message).toMatch(/\p{Script=Han}/u);
        expect(suggestion).toMatch(/\p{Script=Han}.*[。]$/u);
      }
    }),
    { numRuns: 300 },
  );
});
