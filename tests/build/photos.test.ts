import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outcome, smallest } from './lib/fictional-files.ts';
import { fictionalHall } from './lib/fictional-hall.ts';
import type { FictionalHall } from './lib/fictional-hall.ts';
import { fictionalPhoto, secret } from './lib/fictional-photo.ts';
import { deadLinks, filesIn } from './lib/site-files.ts';

const withCover = outcome(
  '虚构吊具',
  'cover:',
  '  src: diao-ju.jpg',
  '  alt: 虚构的吊具挂在虚构的行车上',
  '  credit: 虚构摄影者',
  '  rights: 虚构的许可',
);
const entry = 'outcomes/xu-gou-diao-ju';

describe('a photo beside an entry', () => {
  let hall: FictionalHall;
  let original: Buffer;
  let html: string;
  beforeAll(async () => {
    original = await fictionalPhoto();
    hall = fictionalHall({
      ...smallest,
      [`${entry}/index.md`]: withCover,
      [`${entry}/diao-ju.jpg`]: original,
    });
    expect((await hall.build()).output).toContain('网站已生成');
    html = readFileSync(path.join(hall.out, entry, 'index.html'), 'utf8');
  }, 60_000);
  afterAll(() => hall.remove());

  test('is offered as AVIF and WebP in several widths, with a fallback of a known size', () => {
    const picture = /<picture>.*?<\/picture>/s.exec(html)?.[0] ?? '';
    const sources = [...picture.matchAll(/<source type="([^"]+)" srcset="([^"]+)"/g)];
    expect(sources.map(([, type]) => type)).toEqual(['image/avif', 'image/webp']);
    for (const [, , srcset = ''] of sources) {
      const widths = srcset.split(', ').map((one) => Number(/ (\d+)w$/.exec(one)?.[1]));
      expect(widths.length).toBeGreaterThan(1);
      expect(Math.max(...widths)).toBeLessThanOrEqual(1200);
    }
    expect(picture).toMatch(/<img [^>]*width="1200" height="800"/);
    expect(picture).toContain('alt="虚构的吊具挂在虚构的行车上"');
  });

  test('has its photographer and its rights under it', () => {
    const caption = /<figcaption[^>]*>(.*?)<\/figcaption>/s.exec(html)?.[1] ?? '';
    expect(caption).toContain('虚构摄影者');
    expect(caption).toContain('虚构的许可');
  });

  test('has every file that the page names', () => {
    const named = [...html.matchAll(/\/(photos\/[^\s",]+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((name) => !filesIn(hall.out).includes(name))).toEqual([]);
    expect(deadLinks(hall.out, '/')).toEqual([]);
  });

  test('says nothing any more of where and by whom it was taken', async () => {
    expect(original.includes(secret)).toBe(true);
    expect((await sharp(original).metadata()).exif).toBeDefined();
    for (const name of filesIn(hall.out))
      expect(readFileSync(path.join(hall.out, name)).includes(secret), name).toBe(false);
    const photos = filesIn(hall.out).filter((name) => name.startsWith('photos/'));
    for (const name of photos) {
      const { exif, xmp, iptc } = await sharp(path.join(hall.out, name)).metadata();
      expect([exif, xmp, iptc], name).toEqual([undefined, undefined, undefined]);
    }
    expect(photos.length).toBeGreaterThan(4);
  });
});

describe('a picture that is none', () => {
  test.each([
    ['a text', Buffer.from('虚构的照片，其实是文字')],
    ['a torn file', 'torn'],
    ['a missing file', undefined],
  ])('%s is one sentence in Chinese at its place, and exit code 1', async (_, given) => {
    const bytes = given === 'torn' ? (await fictionalPhoto()).subarray(0, 900) : given;
    const hall = fictionalHall({
      ...smallest,
      [`${entry}/index.md`]: withCover,
      ...(bytes === undefined ? {} : { [`${entry}/diao-ju.jpg`]: bytes }),
    });
    const { code, output } = await hall.build();
    const line = withCover.split('\n').findIndex((text) => text.includes('src:')) + 1;
    const told = output.split('\n').filter((text) => text.includes('错误'));
    hall.remove();
    expect(code).toBe(1);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(
      new RegExp(`${entry}/index\\.md:${line}:\\d+ 错误 .*\\p{Script=Han}`, 'u'),
    );
    expect(output).not.toMatch(/\n\s+at /);
  });
});
