import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import sharp, { type Sharp } from 'sharp';
import {
  processPhotos,
  type Photo,
  type PhotoFile,
  type PhotoOptions,
} from '#media/photos/photo-manifest';
import { photoWidths } from '#media/photos/process-photo';

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
    expect(problems.map(({ path }) => path)).toEqual(['outcomes/draft/torn.png']);
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

  test('a sideways phone photo is turned upright and loses its place and time', async () => {
    const gps = { GPSLatitudeRef: 'N', GPSLatitude: '31/1 13/1 0/1' };
    const bytes = await picture(1200, 800)
      .withExif({ IFD0: { Make: 'Fictional Camera' }, IFD3: gps })
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
    expect(problems).toHaveLength(1);
  });
});

function pngChunk(name: string, data: Buffer): Buffer {
  const chunk = Buffer.concat([Buffer.alloc(4), Buffer.from(name), data, Buffer.alloc(4)]);
  chunk.writeUInt32BE(data.length, 0);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, -4)), chunk.length - 4);
  return chunk;
}

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

/** A PNG with the chunk that makes it an APNG put before its pixels. */
function withAnimationChunk(png: Buffer): Buffer {
  const chunk = pngChunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]));
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]);
}

async function badPictures(): Promise<[name: string, bytes: Buffer | string, sentence: string][]> {
  const jpeg = await picture(900, 600).jpeg().toBuffer();
  const png = await picture(900, 600).png().toBuffer();
  const webp = await picture(900, 600).webp().toBuffer();
  const broken = '图片已损坏或没有传完整，请从原图重新导出一份再上传。';
  const notPicture = (what: string) =>
    `文件内容不是 JPEG、PNG 或 WebP 图片${what}，请另存为 JPEG 后再上传。`;
  const svg = '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="900"/>';
  return [
    ['cut.jpg', jpeg.subarray(0, jpeg.length / 2), broken],
    ['cut.png', png.subarray(0, png.length / 2), broken],
    ['cut.webp', webp.subarray(0, webp.length / 2), broken],
    ['without-its-last-bytes.jpg', jpeg.subarray(0, -200), broken],
    ['one-row.png', pngClaiming(900, 600), broken],
    ['gif.jpg', await animated('gif'), notPicture('（是 GIF）')],
    ['vector.svg', svg, notPicture('（是 SVG）')],
    ['vector.png', svg, notPicture('（是 SVG）')],
    ['phone.jpg', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'), notPicture('（是 HEIC）')],
    ['text.jpg', '这是一段文字，不是图片。', notPicture('')],
    ['empty.jpg', '', '图片是空文件（0 字节），请重新上传这张图片。'],
    [
      'heavy.jpg',
      Buffer.concat([jpeg, Buffer.alloc(21 * 1024 * 1024)]),
      '图片有 21.0 MB，超过 20 MB 的上限，请缩小到长边 4000 像素以内再上传。',
    ],
    [
      'bomb.png',
      pngClaiming(60000, 60000),
      '图片为 60000×60000 像素，超过 1 亿像素的上限，请缩小到长边 4000 像素以内再上传。',
    ],
    [
      'narrow.jpg',
      await picture(599, 900).jpeg().toBuffer(),
      '图片只有 599 像素宽，请换一张宽度至少 600 像素的原图。',
    ],
    [
      'narrow-when-upright.jpg',
      await picture(900, 500).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
      '图片只有 500 像素宽，请换一张宽度至少 600 像素的原图。',
    ],
    ['moving.webp', await animated('webp'), '这是一张会动的 WebP 图片，请换成静止的图片。'],
    ['moving.png', withAnimationChunk(png), '这是一张会动的 PNG 图片，请换成静止的图片。'],
    ['jpeg.png', jpeg, '文件名以“.png”结尾，内容却是 JPEG 图片，请把扩展名改为“.jpg”。'],
    ['webp.JPG', webp, '文件名以“.JPG”结尾，内容却是 WebP 图片，请把扩展名改为“.webp”。'],
  ];
}

describe('refusals', () => {
  test('every bad picture gives its one sentence, in order, and the good one goes on', async () => {
    const bad = await badPictures();
    const good = await place('a/good.jpg', await picture(600, 300).jpeg().toBuffer());
    const missing = { path: join(root, 'content', 'no', 'such.jpg'), name: 'no/such.jpg' };
    const placed = await Promise.all(bad.map(([name, bytes]) => place(`bad/${name}`, bytes)));
    const { manifest, problems } = await run([...placed, missing, good], { cache: 'cache-bad' });
    expect(problems).toEqual([
      ...bad.map(([name, , message]) => ({ path: `bad/${name}`, message })),
      {
        path: 'no/such.jpg',
        message: '找不到这张图片，请检查文件名的拼写和大小写，或把图片文件放到条目旁边。',
      },
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
    expect(problems).toHaveLength(1);
  });
});
