import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { reencode } from '#browser/contribute/pictures/reencode';
import { judgePicture } from '#gate/picture-header';
import { chromiumPath } from '../../../../scripts/lib/chromium.ts';
import { fictionalPhoto, secret } from '../../../build/lib/fictional-photo.ts';
import { browserBundle } from './lib/browser-bundle.ts';

declare const pictures: { reencode: typeof reencode };

let browser: Browser;
let page: Page;
beforeAll(async () => {
  const module = 'src/browser/contribute/pictures/reencode.ts';
  const [script, executablePath] = await Promise.all([
    browserBundle(module, 'pictures'),
    chromiumPath(),
  ]);
  browser = await chromium.launch({ executablePath, args: ['--disable-gpu'] });
  page = await browser.newPage();
  await page.addScriptTag({ content: script });
}, 60_000);
afterAll(() => browser.close());

interface Seen {
  ok: boolean;
  message: string;
  bytes: Buffer;
  type: string;
  size: number[];
  /** Whether the browser was asked to decode it. */
  decoded: boolean;
}

/** What the browser makes of a file of this name. */
async function redrawn(bytes: Buffer, name = 'zhao-pian.jpg'): Promise<Seen> {
  const seen = await page.evaluate(
    async ([base64, fileName]) => {
      const decode = globalThis.createImageBitmap;
      let decoded = false;
      globalThis.createImageBitmap = ((source: Blob, options: ImageBitmapOptions) => {
        decoded = true;
        return decode(source, options);
      }) as typeof decode;
      const file = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const result = await pictures.reencode(new File([file], fileName));
      globalThis.createImageBitmap = decode;
      if (!result.ok)
        return { ok: false, message: result.message, bytes: '', type: '', size: [], decoded };
      const letters = Array.from(result.bytes, (byte) => String.fromCharCode(byte)).join('');
      const { type, width, height } = result;
      return { ok: true, message: '', bytes: btoa(letters), type, size: [width, height], decoded };
    },
    [bytes.toString('base64'), name] as const,
  );
  return { ...seen, bytes: Buffer.from(seen.bytes, 'base64') };
}

/** As phones write it: the camera lay on its side and knew where it was. */
const phonePhoto = async () =>
  sharp(await fictionalPhoto(1200, 800))
    .withExif({
      IFD0: { Copyright: secret, Artist: secret },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '31/1 13/1 1/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '121/1 28/1 1/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

describe('a photo from a phone', () => {
  test('says nothing any more of where and by whom it was taken', async () => {
    const photo = await phonePhoto();
    expect(photo.includes(secret)).toBe(true);
    expect(judgePicture(photo, 'a.jpg').map(({ rule }) => rule)).toEqual(['picture/gps']);
    const { ok, bytes, type } = await redrawn(photo);
    expect([ok, type]).toEqual([true, 'image/jpeg']);
    expect(bytes.includes(secret)).toBe(false);
    const { exif, xmp, iptc } = await sharp(bytes).metadata();
    expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined]);
    expect(judgePicture(bytes, 'a.jpg')).toEqual([]);
  });

  test('that lay on its side stands upright', async () => {
    const photo = await phonePhoto();
    expect((await sharp(photo).metadata()).orientation).toBe(6);
    const { bytes, size } = await redrawn(photo);
    const { width, height } = await sharp(bytes).metadata();
    expect([size, [width, height]]).toEqual([
      [800, 1200],
      [800, 1200],
    ]);
  });

  test('that is large has a long side of 2560 pixels', async () => {
    const { bytes, size } = await redrawn(await fictionalPhoto(3000, 1500));
    const { width, height } = await sharp(bytes).metadata();
    expect([size, [width, height]]).toEqual([
      [2560, 1280],
      [2560, 1280],
    ]);
  });

  test('may be named with the wrong extension', async () => {
    expect((await redrawn(await fictionalPhoto(), 'zhao-pian.png')).type).toBe('image/jpeg');
  });
});

/** Black lines on nothing. */
const drawing = () =>
  sharp(
    Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><path d="M99 99h700v400h-700z" fill="none" stroke="#000" stroke-width="4"/></svg>',
    ),
  )
    .png()
    .toBuffer();

test('a line drawing stays a PNG, and what was transparent is white', async () => {
  const { bytes, type } = await redrawn(await drawing(), 'tu.png');
  expect(type).toBe('image/png');
  const { data } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([...data.subarray(0, 3)]).toEqual([255, 255, 255]);
  expect(judgePicture(bytes, 'tu.png')).toEqual([]);
});

test('a photo in a PNG becomes a JPEG, which is smaller', async () => {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 30 };
  const grain = { width: 700, height: 500, channels: 3 as const, background: '#888', noise };
  const photo = await sharp({ create: grain }).png().toBuffer();
  const { type, bytes } = await redrawn(photo, 'zhao-pian.png');
  expect(type).toBe('image/jpeg');
  expect(bytes.length).toBeLessThan(photo.length);
});

/** A PNG that claims to be 30,000 pixels wide and high. */
async function bomb(): Promise<Buffer> {
  const png = await drawing();
  png.writeUInt32BE(30_000, 16);
  png.writeUInt32BE(30_000, 20);
  return png;
}

describe('what is no picture for a hall', () => {
  test.each([
    ['an empty file', () => Buffer.alloc(0), '空文件'],
    ['a text', () => Buffer.from('虚构的照片，其实是文字'), 'JPEG、PNG 或 WebP'],
    ['a GIF', () => Buffer.from('GIF89a'), '是 GIF'],
    ['a HEIC photo', () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0'), '兼容性最佳'],
    ['a narrow picture', () => fictionalPhoto(400, 800), '只有 400 像素宽'],
    ['a pixel bomb', bomb, '超过 1 亿像素'],
    ['a torn file', async () => (await fictionalPhoto()).subarray(0, 900), '损坏'],
  ])('%s is refused in Chinese before it is decoded', async (_, make, words) => {
    const { ok, message, decoded } = await redrawn(await make());
    expect([ok, decoded]).toEqual([false, false]);
    expect(message).toContain(words);
    expect(message).not.toContain('npm run');
  });

  test('a picture whose pixels are damaged is refused by the browser’s decoder', async () => {
    const png = await drawing();
    png.fill(0, png.indexOf('IDAT') + 4, png.indexOf('IDAT') + 64);
    const { ok, message, decoded } = await redrawn(png, 'tu.png');
    expect([ok, decoded]).toEqual([false, true]);
    expect(message).toContain('打不开');
  });

  test('a strip that would be too narrow is refused', async () => {
    const { ok, message } = await redrawn(await fictionalPhoto(700, 9000));
    expect(ok).toBe(false);
    expect(message).toContain('像素宽');
  });
});
