import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import type { Sharp } from 'sharp';

/** A still picture as wide as the hall asks for and no taller than it must be. */
export const picture = (width = 600, height = 4) =>
  sharp({ create: { width, height, channels: 3, background: '#a63' } });

/** A still picture with a place in its EXIF block, as phones write it. */
export const atPlace = () =>
  picture().withExif({
    IFD0: { Make: '虚构' },
    IFD3: {
      GPSLatitudeRef: 'N',
      GPSLatitude: '1/1 1/1 1/1',
      GPSLongitudeRef: 'E',
      GPSLongitude: '1/1 1/1 1/1',
    },
  });

/** Two frames in one file. */
export const moving = async (): Promise<Sharp> =>
  sharp(
    await Promise.all(
      ['#a63', '#36a'].map((background) =>
        sharp({ create: { width: 600, height: 4, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    ),
    { join: { animated: true } },
  );

/** A chunk of a PNG with its right check sum. */
export function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const sizes = Buffer.alloc(8);
  sizes.writeUInt32BE(data.length);
  sizes.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([sizes.subarray(0, 4), body, sizes.subarray(4)]);
}

/** A PNG with further chunks behind its header. */
export const withChunk = (png: Buffer, name: string, data: Uint8Array): Buffer =>
  Buffer.concat([png.subarray(0, 33), chunk(name, data), png.subarray(33)]);

/** A PNG that says it is this large; its pixels are those of a small one. */
export function ofSize(png: Buffer, width: number, height: number): Buffer {
  const header = Buffer.from(png.subarray(16, 29));
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([png.subarray(0, 8), chunk('IHDR', header), png.subarray(33)]);
}

/** A JPEG with a further segment behind its first two bytes. */
export function withSegment(jpeg: Buffer, marker: number, data: Uint8Array): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, data, jpeg.subarray(2)]);
}

/** An archive with one empty file, as it may hide behind a picture. */
export function archive(): Buffer {
  const name = Buffer.from('a.js');
  const local = Buffer.alloc(30);
  local.write('PK\x03\x04', 'latin1');
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.write('PK\x01\x02', 'latin1');
  central.writeUInt16LE(20, 6);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length, 16);
  return Buffer.concat([local, name, central, name, end]);
}
