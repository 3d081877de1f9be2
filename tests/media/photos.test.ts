import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import sharp, { type Sharp } from 'sharp';
import {
  processPhotos,
  type Photo,
  type PhotoFile,
  type PhotoOptions,
} from '#media/photos/photo-manifest';
import { photoWidths } from '#media/photos/process-photo';
import { pngChunk } from '../lib/picture-bytes.ts';

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'photos-'));
});

afterAll(() => rm(root, { recursive: true }));

/** A smooth two-colour picture: real enough to encode, small enough to encode quickly. */
function picture(width: number, height: number): Sharp {
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < pixels.length; at += 3) {
    const x = (at / 3) % width;
    pixels[at] = Math.round((x / width) * 255);
    pixels[at + 1] = 120;
    pixels[at + 2] = Math.round((at / pixels.length) * 255);
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

async function place(
  name: string,
  bytes: Buffer | string,
): Promise<{ path: string; name: string }> {
  const path = join(root, 'content', name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  return { path, name };
}

function run(
  photos: PhotoFile[],
  {
    cache = 'cache',
    out = 'out',
    ...rest
  }: { cache?: string; out?: string } & Pick<PhotoOptions, 'onProgress'> = {},
) {
  return processPhotos(photos, {
    cacheDir: join(root, cache),
    outDir: join(root, out),
    ...rest,
  });
}

function allFiles({ sources, fallback }: Photo): string[] {
  return [...sources.flatMap(({ srcset }) => srcset.map(({ file }) => file)), fallback.file];
}

/** The step under test leaves only three decoders; a test also looks at the AVIF it wrote. */
async function open(file: string): Promise<Sharp> {
  sharp.unblock({ operation: ['VipsForeignLoad'] });
  return sharp(await readFile(file));
}

async function digests(out: string, photo: Photo): Promise<string[]> {
  return Promise.all(
    allFiles(photo).map(async (file) => {
      const bytes = await readFile(join(root, out, file));
      return `${file} ${createHash('sha256').update(bytes).digest('hex')}`;
    }),
  );
}

async function one(name: string, bytes: Buffer, options = {}): Promise<Photo> {
  const { manifest, problems } = await run([await place(name, bytes)], options);
  expect(problems).toEqual([]);
  const photo = manifest.get(name);
  if (photo === undefined) throw new Error(`${name} is not in the manifest.`);
  return photo;
}

describe('widths', () => {
  test.each([
    ['a large original gives all four', 4000, [320, 640, 960, 1600]],
    ['an original between two widths replaces those above it', 800, [320, 640, 800]],
    ['the narrowest original gives two', 600, [320, 600]],
  ])('%s', (_, original, expected) => {
    expect(photoWidths(original)).toEqual(expected);
  });
});

describe('a picture that nothing published shows', () => {
  test('is judged, and stays out of the site', async () => {
    const sound = await place('outcomes/draft/sound.png', await picture(800, 400).png().toBuffer());
    const torn = await place('outcomes/draft/torn.png', '虚构');
    const { manifest, problems } = await run(
      [sound, torn].map((file) => ({ ...file, unpublished: true })),
      { out: 'draft' },
    );
    expect(manifest.size).toBe(0);
    expect(problems.map(({ name }) => name)).toEqual(['outcomes/draft/torn.png']);
    expect(await readdir(join(root, 'draft', 'photos'))).toEqual([]);
  });
});

describe('renditions', () => {
  test.each(['jpeg', 'png', 'webp'] as const)('a %s gives AVIF, WebP and JPEG', async (format) => {
    const name = `outcomes/kind-${format}/cover.${format === 'jpeg' ? 'jpg' : format}`;
    const photo = await one(name, await picture(1000, 500).toFormat(format).toBuffer());
    expect(photo).toMatchObject({ width: 1000, height: 500 });
    expect(photo.sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp']);
    for (const [index, { srcset }] of photo.sources.entries()) {
      expect(srcset.map(({ width }) => width)).toEqual([320, 640, 960, 1000]);
      for (const { file, width } of srcset) {
        const metadata = await (await open(join(root, 'out', file))).metadata();
        expect(metadata.format).toBe(['heif', 'webp'][index]);
        expect(metadata).toMatchObject({ width, height: width / 2 });
      }
    }
    const fallback = await (await open(join(root, 'out', photo.fallback.file))).metadata();
    expect(fallback).toMatchObject({ format: 'jpeg', width: 960, height: 480 });
    expect(photo.fallback).toMatchObject({ width: 960, height: 480 });
  });

  test('a sideways phone photo is turned upright and loses what the phone wrote into it', async () => {
    const bytes = await picture(1200, 800)
      .withExif({ IFD0: { Make: 'Fictional Camera' }, IFD3: { GPSDateStamp: '2025:01:02' } })
      .withMetadata({ icc: 'p3', orientation: 6 })
      .jpeg()
      .toBuffer();
    expect(bytes.includes('Exif') && bytes.includes('Fictional Camera')).toBe(true);
    const photo = await one('craftsmen/sideways/portrait.jpg', bytes);
    expect(photo).toMatchObject({ width: 800, height: 1200 });
    for (const file of allFiles(photo)) {
      const published = await open(join(root, 'out', file));
      const { exif, xmp, iptc, icc, orientation } = await published.metadata();
      expect({ exif, xmp, iptc, icc, orientation }, file).toEqual({});
    }
    expect(photo.fallback).toMatchObject({ width: 800, height: 1200 });
  });

  test('transparent parts become white in the JPEG', async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 };
    const bytes = await sharp({
      create: { width: 640, height: 64, channels: 4, background: clear },
    })
      .png()
      .toBuffer();
    const photo = await one('studios/clear/sign.png', bytes);
    const stats = await (await open(join(root, 'out', photo.fallback.file))).stats();
    expect(stats.channels.map(({ mean }) => mean)).toEqual([255, 255, 255]);
  });

  test('the same bytes give the same files, in another cache too', async () => {
    const bytes = await picture(700, 700).jpeg().toBuffer();
    const first = await one('a/same.jpg', bytes, { cache: 'cache-1', out: 'out-1' });
    const second = await one('b/same.jpeg', bytes, { cache: 'cache-2', out: 'out-2' });
    expect(second).toEqual(first);
    expect(await digests('out-2', second)).toEqual(await digests('out-1', first));
  });
});

describe('cache', () => {
  test('a second run encodes nothing and publishes the kept files', async () => {
    const options = { cache: 'cache-twice', out: 'out-twice' };
    const photo = await place('a/twice.jpg', await picture(640, 480).jpeg().toBuffer());
    const encoded: boolean[] = [];
    const onProgress: PhotoOptions['onProgress'] = (progress) => encoded.push(progress.encoded);
    const first = await run([photo], { ...options, onProgress });
    const [key = ''] = await readdir(join(root, 'cache-twice', 'photos'));
    await writeFile(join(root, 'cache-twice', 'photos', key, '320.avif'), '虚构');
    const second = await run([photo], { ...options, onProgress });
    expect(encoded).toEqual([true, false]);
    expect(second).toEqual(first);
    const kept = second.manifest.get('a/twice.jpg')?.sources[0]?.srcset[0]?.file ?? '';
    expect(await readFile(join(root, 'out-twice', kept), 'utf8')).toBe('虚构');
  });

  test('a folder that was only half restored is made again', async () => {
    const options = { cache: 'cache-half', out: 'out-half' };
    const bytes = await picture(600, 400).webp().toBuffer();
    const whole = await one('a/half.webp', bytes, options);
    const expected = await digests('out-half', whole);
    const [key = ''] = await readdir(join(root, 'cache-half', 'photos'));
    await rm(join(root, 'cache-half', 'photos', key, '600.webp'));
    const again = await one('a/half.webp', bytes, options);
    expect(await digests('out-half', again)).toEqual(expected);
    expect(await readdir(join(root, 'cache-half', 'photos'))).toEqual([key]);
  });

  test('one picture beside two entries is stored once', async () => {
    const bytes = await picture(620, 620).jpeg().toBuffer();
    const photos = [await place('a/one.jpg', bytes), await place('b/one.jpg', bytes)];
    const { manifest } = await run(photos, { cache: 'cache-one', out: 'out-one' });
    expect(manifest.get('b/one.jpg')).toEqual(manifest.get('a/one.jpg'));
    expect(await readdir(join(root, 'cache-one', 'photos'))).toHaveLength(1);
  });

  test('another name of cached bytes is still held to its ending', async () => {
    const bytes = await picture(610, 610).png().toBuffer();
    await one('a/right.png', bytes);
    const { problems } = await run([await place('a/wrong.webp', bytes)]);
    expect(problems).toMatchObject([{ refusals: [{ rule: 'picture/extension' }] }]);
  });
});

/** A PNG of a few bytes that claims the size and holds one black row. */
function pngClaiming(width: number, height: number): Buffer {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngChunk('IHDR', size),
    pngChunk('IDAT', deflateSync(Buffer.alloc(1 + width * 3))),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

async function animated(format: 'webp' | 'gif'): Promise<Buffer> {
  const frames = [picture(640, 480), picture(640, 480).negate()];
  const pages = await Promise.all(frames.map((frame) => frame.raw().toBuffer()));
  return sharp(Buffer.concat(pages), {
    raw: { width: 640, height: 960, channels: 3, pageHeight: 480 },
  })
    .toFormat(format)
    .toBuffer();
}

/** A PNG whose XMP tells a place, compressed as iTXt allows. */
function withCompressedXmp(png: Buffer): Buffer {
  const xmp = deflateSync('<x:xmpmeta xmlns:x="adobe:ns:meta/" exif:GPSLatitude="31,13N"/>');
  const chunk = pngChunk(
    'iTXt',
    Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\x01\0\0\0'), xmp]),
  );
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]);
}

async function badPictures(): Promise<[name: string, bytes: Buffer | string, rule: string][]> {
  const jpeg = await picture(900, 600).jpeg().toBuffer();
  const png = await picture(900, 600).png().toBuffer();
  const webp = await picture(900, 600).webp().toBuffer();
  const svg = '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="900"/>';
  const gps = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 13/1 0/1' } };
  const located = await picture(900, 600).withExif(gps).jpeg().toBuffer();
  return [
    ['cut.jpg', jpeg.subarray(0, jpeg.length / 2), 'picture/broken'],
    ['cut.png', png.subarray(0, png.length / 2), 'picture/broken'],
    ['cut.webp', webp.subarray(0, webp.length / 2), 'picture/broken'],
    ['without-its-last-bytes.jpg', jpeg.subarray(0, -200), 'picture/broken'],
    ['one-row.png', pngClaiming(900, 600), 'picture/broken'],
    ['gif.jpg', await animated('gif'), 'picture/type'],
    ['vector.svg', svg, 'picture/type'],
    ['phone.jpg', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'), 'picture/type'],
    ['text.jpg', '这是一段文字，不是图片。', 'picture/type'],
    ['empty.jpg', '', 'picture/bytes'],
    ['heavy.jpg', Buffer.concat([jpeg, Buffer.alloc(21 * 1024 * 1024)]), 'picture/bytes'],
    ['bomb.png', pngClaiming(60000, 60000), 'picture/pixels'],
    ['narrow.jpg', await picture(599, 900).jpeg().toBuffer(), 'picture/small'],
    [
      'narrow-when-upright.jpg',
      await picture(900, 500).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
      'picture/small',
    ],
    ['moving.webp', await animated('webp'), 'picture/animated'],
    ['jpeg.png', jpeg, 'picture/extension'],
    ['webp.JPG', webp, 'picture/extension'],
    ['located.jpg', located, 'picture/gps'],
    ['located-in-compressed-xmp.png', withCompressedXmp(png), 'picture/gps'],
    ['two.jpg', Buffer.concat([jpeg, jpeg]), 'picture/trailing'],
  ];
}

describe('refusals', () => {
  test('every bad picture is refused by its rule, in order, and the good one goes on', async () => {
    const bad = await badPictures();
    const good = await place('a/good.jpg', await picture(600, 300).jpeg().toBuffer());
    const missing = { path: join(root, 'content', 'no', 'such.jpg'), name: 'no/such.jpg' };
    const placed = await Promise.all(bad.map(([name, bytes]) => place(`bad/${name}`, bytes)));
    const { manifest, problems } = await run([...placed, missing, good], { cache: 'cache-bad' });
    expect(
      problems.map(({ name, refusals }) => [name, ...refusals.map(({ rule }) => rule)]),
    ).toEqual([
      ...bad.map(([name, , rule]) => [`bad/${name}`, rule]),
      ['no/such.jpg', 'picture/missing'],
    ]);
    expect([...manifest.keys()]).toEqual(['a/good.jpg']);
    expect(await readdir(join(root, 'cache-bad', 'photos'))).toHaveLength(1);
  });

  test('after the step, libvips opens no format but the three', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    sharp.unblock({ operation: ['VipsForeignLoad'] });
    await expect(sharp(svg).metadata()).resolves.toMatchObject({ format: 'svg' });
    await run([]);
    await expect(sharp(svg).metadata()).rejects.toThrow();
    await expect(sharp(pngClaiming(1, 1)).metadata()).resolves.toMatchObject({ format: 'png' });
  });

  test('a symbolic link is not followed', async () => {
    const { path } = await place('a/target.jpg', await picture(600, 300).jpeg().toBuffer());
    const link = join(root, 'content', 'a', 'link.jpg');
    await symlink(path, link);
    const { problems } = await run([{ path: link, name: 'a/link.jpg' }]);
    expect(problems).toMatchObject([{ refusals: [{ rule: 'path/symlink' }] }]);
  });
});
