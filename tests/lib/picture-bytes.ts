import { crc32 } from 'node:zlib';

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

const u16 = (value: number): Buffer => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
};

const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

export const jpegSegment = (marker: number, data: Buffer | string): Buffer => {
  const bytes = typeof data === 'string' ? latin1(data) : data;
  return Buffer.concat([Buffer.from([0xff, marker]), u16(bytes.length + 2), bytes]);
};

interface Size {
  width?: number;
  height?: number;
}

/** The bones of a fictional JPEG, every segment in its place, with a few coded bytes. */
export const jpegBones = (
  segments: readonly Buffer[] = [],
  { width = 1200, height = 800 }: Size = {},
): Buffer =>
  Buffer.concat([
    latin1('\xff\xd8'),
    ...segments,
    jpegSegment(0xc0, Buffer.concat([Buffer.from([8]), u16(height), u16(width), Buffer.from([3])])),
    jpegSegment(0xda, Buffer.alloc(10)),
    latin1('coded\xff\x00data\xff\xd0more'),
    latin1('\xff\xd9'),
  ]);

export const pngChunk = (name: string, data: Buffer | string = ''): Buffer => {
  const bytes = Buffer.concat([latin1(name), typeof data === 'string' ? latin1(data) : data]);
  return Buffer.concat([u32(bytes.length - 4), bytes, u32(crc32(bytes))]);
};

/** The bones of a fictional PNG; `chunks` stand between header and pixels. */
export const pngBones = (
  chunks: readonly Buffer[] = [],
  { width = 1200, height = 800 }: Size = {},
): Buffer =>
  Buffer.concat([
    latin1('\x89PNG\r\n\x1a\n'),
    pngChunk('IHDR', Buffer.concat([u32(width), u32(height), Buffer.from([8, 2, 0, 0, 0])])),
    ...chunks,
    pngChunk('IDAT', 'pixels'),
    pngChunk('IEND'),
  ]);

export const webpChunk = (name: string, data: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(data.length);
  return Buffer.concat([latin1(name), length, data, Buffer.alloc(data.length % 2)]);
};

/** The bones of a fictional WebP of the extended form; `flags` as in RFC 9649, 2.7. */
export const webpBones = (
  chunks: readonly Buffer[] = [],
  { width = 1200, height = 800 }: Size = {},
  flags = 0,
): Buffer => {
  const canvas = Buffer.alloc(10);
  canvas[0] = flags;
  canvas.writeUIntLE(width - 1, 4, 3);
  canvas.writeUIntLE(height - 1, 7, 3);
  const body = Buffer.concat([
    latin1('WEBP'),
    webpChunk('VP8X', canvas),
    webpChunk('VP8 ', Buffer.alloc(11)),
    ...chunks,
  ]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return Buffer.concat([latin1('RIFF'), length, body]);
};

/** A TIFF block with a directory of an orientation, and a GPS directory with these tags. */
export const tiff = (gpsTags: readonly number[], orientation = 1): Buffer => {
  const field = (tag: number, value: number, type = 4): Buffer =>
    Buffer.concat([
      u16(tag),
      u16(type),
      u32(1),
      type === 3 ? u16(value) : u32(value),
      type === 3 ? u16(0) : Buffer.alloc(0),
    ]);
  const directory = (fields: readonly Buffer[]): Buffer =>
    Buffer.concat([u16(fields.length), ...fields, u32(0)]);
  const first = directory([field(0x0112, orientation, 3), field(0x8825, 8 + 2 + 24 + 4)]);
  return Buffer.concat([
    latin1('MM\0*'),
    u32(8),
    first,
    directory(gpsTags.map((tag) => field(tag, 0))),
  ]);
};

export const exifSegment = (gpsTags: readonly number[], orientation = 1): Buffer =>
  jpegSegment(0xe1, Buffer.concat([latin1('Exif\0\0'), tiff(gpsTags, orientation)]));
