import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { judgePicture } from '#gate/picture-header';
import { fixHall } from '../../../../scripts/lib/fix/fix-hall.ts';
import { repairLine } from '../../../../scripts/lib/fix/repair.ts';
import type { Repair } from '../../../../scripts/lib/fix/repair.ts';
import { diskStore, dryStore } from '../../../../scripts/lib/fix/store.ts';
import { contentFolder } from '../../../lib/content-folder.ts';
import { markdownFile } from '../../../lib/markdown-file.ts';
import { jpegBones } from '../../../lib/picture-bytes.ts';

const hall = 'name: 虚构展馆\neditors: 虚构编辑组\n';
const cover = (src: string) => ({
  cover: { src, alt: '虚构的夹具', credit: '虚构摄影者', rights: '虚构的许可' },
});

interface Run {
  dry?: boolean;
  isWanted?: (file: string) => boolean;
}

async function fix(content: string, { dry = false, isWanted = () => true }: Run = {}) {
  const repairs: Repair[] = [];
  await fixHall(dry ? dryStore(content) : diskStore(content), {
    content,
    shipped: 'content',
    isWanted,
    skip: new Set(),
    onFile: () => undefined,
    onRepair: (repair) => repairs.push(repair),
  });
  return repairs.map((repair) =>
    path.relative(path.relative('.', content), repairLine(repair, content)),
  );
}

function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const content = contentFolder({ 'hall.yaml': hall });
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(content, name)), { recursive: true });
    writeFileSync(path.join(content, name), bytes);
  }
  return content;
}

const all = (content: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(content, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(content, file), readFileSync(file, 'latin1')] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#468' } });
const located = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 13/1 0/1' } };

describe('names of entries', () => {
  const files = {
    'outcomes/木材抓斗.md': markdownFile('outcomes'),
    'outcomes/Mu-Cai.MD': markdownFile('outcomes'),
    'sources/虚构 报告.yaml': 'title: 虚构\n',
    'tours/xu-gou.md': markdownFile(
      'tours',
      { stops: [{ entry: 'outcomes/木材抓斗', text: '第一站。[^虚构 报告: 一]' }] },
      '[看](/outcomes/木材抓斗/)\n',
    ),
    'challenges/xu-gou/index.md': markdownFile('challenges', { solvedBy: '木材抓斗' }),
  };

  test('become slugs by pinyin, and everything that names them follows', async () => {
    const content = folderWith(files);
    const repairs = await fix(content);
    const after = all(content);
    expect(Object.keys(after)).toEqual([
      'challenges/xu-gou/index.md',
      'hall.yaml',
      'outcomes/mu-cai-zhua-dou.md',
      'outcomes/mu-cai.md',
      'sources/xu-gou-bao-gao.yaml',
      'tours/xu-gou.md',
    ]);
    const tour = readFileSync(path.join(content, 'tours/xu-gou.md'), 'utf8');
    expect(tour).toContain('entry: outcomes/mu-cai-zhua-dou');
    expect(tour).toContain('[^xu-gou-bao-gao: 一]');
    expect(tour).toContain('(/outcomes/mu-cai-zhua-dou/)');
    expect(after['challenges/xu-gou/index.md']).toContain('solvedBy: mu-cai-zhua-dou');
    expect(repairs).toContain(
      'outcomes/木材抓斗.md 文件名改成编号：木材抓斗.md → mu-cai-zhua-dou.md',
    );
  });

  test('give way to an entry that has the slug already', async () => {
    const content = folderWith({
      'outcomes/木材.md': markdownFile('outcomes'),
      'outcomes/mu-cai.md': markdownFile('outcomes'),
    });
    await fix(content);
    expect(Object.keys(all(content))).toContain('outcomes/mu-cai-2.md');
  });

  test('stay when only other files are asked for', async () => {
    const content = folderWith(files);
    expect(await fix(content, { isWanted: (file) => file.startsWith('challenges/') })).toEqual([]);
  });
});

describe('pictures', () => {
  const entry = 'outcomes/xu-gou';

  test('that tell a place and are large and sideways are drawn anew, upright', async () => {
    const bytes = await photo(3000, 2000)
      .withExif(located)
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const content = folderWith({
      [`${entry}/index.md`]: markdownFile('outcomes', cover('a.jpg')),
      [`${entry}/a.jpg`]: bytes,
    });
    const [repair = ''] = await fix(content);
    expect(repair).toMatch(
      /a\.jpg 去掉拍摄地点和其他拍摄信息，缩小到长边 2560 像素：\d+ KB → \d+ KB$/,
    );
    const drawn = readFileSync(path.join(content, entry, 'a.jpg'));
    expect(judgePicture(drawn, 'a.jpg')).toEqual([]);
    const { width, height, exif, orientation = 1 } = await sharp(drawn).metadata();
    expect({ width, height, exif, orientation }).toEqual({
      width: 1707,
      height: 2560,
      exif: undefined,
      orientation: 1,
    });
  });

  test.each(['jpeg', 'png', 'webp'] as const)('a %s loses what hangs behind it', async (format) => {
    const name = `a.${format === 'jpeg' ? 'jpg' : format}`;
    const bytes = await photo(700, 500).toFormat(format).toBuffer();
    const content = folderWith({
      [`${entry}/index.md`]: markdownFile('outcomes', cover(name)),
      [`${entry}/${name}`]: Buffer.concat([bytes, Buffer.from('虚构')]),
    });
    await fix(content);
    const drawn = readFileSync(path.join(content, entry, name));
    expect(judgePicture(drawn, name)).toEqual([]);
    expect((await sharp(drawn).metadata()).format).toBe(format);
  });

  test('get a name that may stay and the ending of what they are; their entry follows', async () => {
    const bytes = await photo(700, 500).png().toBuffer();
    const content = folderWith({
      'stories/xu-gou/index.mdx': markdownFile(
        'stories',
        cover('IMG_01.JPG'),
        '\n<Figure picture="IMG_01.JPG" />\n',
      ),
      'stories/xu-gou/IMG_01.JPG': bytes,
    });
    const repairs = await fix(content);
    expect(Object.keys(all(content))).toContain('stories/xu-gou/img-01.png');
    const story = readFileSync(path.join(content, 'stories/xu-gou/index.mdx'), 'utf8');
    expect(story).toContain('src: img-01.png');
    expect(story).toContain('<Figure picture="img-01.png" />');
    expect(repairs).toEqual([
      'stories/xu-gou/IMG_01.JPG 图片改名：IMG_01.JPG → img-01.png',
      'stories/xu-gou/index.mdx:11 跟着改图片名：IMG_01.JPG → img-01.png',
      'stories/xu-gou/index.mdx:17 跟着改图片名：IMG_01.JPG → img-01.png',
    ]);
  });

  test('do not make an entry in another encoding lose its words', async () => {
    const words = Buffer.from(markdownFile('outcomes', cover('A.JPG')));
    const bytes = Buffer.concat([words, Buffer.from([0xd0, 0xe9, 0xb9, 0xb9, 0x0a])]);
    const content = folderWith({ [`${entry}/index.md`]: bytes, [`${entry}/A.JPG`]: jpegBones() });
    expect(await fix(content)).toEqual([`${entry}/A.JPG 图片改名：A.JPG → a.jpg`]);
    expect(readFileSync(path.join(content, entry, 'index.md'))).toEqual(bytes);
  });

  test.each<[string, Buffer]>([
    ['is fine', jpegBones()],
    ['cannot be decoded', Buffer.concat([jpegBones(), Buffer.from('虚构')])],
    ['breaks off', jpegBones().subarray(0, -3)],
    ['hides a page', Buffer.concat([jpegBones(), Buffer.from('<script>')])],
    ['is too small', jpegBones([], { width: 300 })],
    ['is none', Buffer.from('虚构')],
  ])('stay as they are: one that %s', async (_, bytes) => {
    const content = folderWith({
      [`${entry}/index.md`]: markdownFile('outcomes', cover('a.jpg')),
      [`${entry}/a.jpg`]: bytes,
    });
    expect(await fix(content)).toEqual([]);
    expect(readFileSync(path.join(content, entry, 'a.jpg'))).toEqual(bytes);
  });
});

describe('the folder', () => {
  const mixed = async () =>
    folderWith({
      'outcomes/夹具/index.md': markdownFile('outcomes', {
        ...cover('照片.JPG'),
        updated: '2026/1/2',
      }),
      'outcomes/夹具/照片.JPG': await photo(700, 500).withExif(located).jpeg().toBuffer(),
    });

  test('is in order after one run: a second one finds nothing', async () => {
    const content = await mixed();
    expect(await fix(content)).toHaveLength(5);
    const once = all(content);
    expect(Object.keys(once)).toEqual([
      'hall.yaml',
      'outcomes/jia-ju/index.md',
      'outcomes/jia-ju/zhao-pian.jpg',
    ]);
    expect(await fix(content)).toEqual([]);
    expect(all(content)).toEqual(once);
  });

  test('is not touched by a dry run, which tells the same', async () => {
    const content = await mixed();
    const before = all(content);
    const told = await fix(content, { dry: true });
    expect(all(content)).toEqual(before);
    expect(told).toEqual(await fix(content));
  });

  test('may hold links: they are not followed', async () => {
    const outside = folderWith({
      'a.md': '---\ntitle：虚构\n---',
      'a.jpg': await photo(700, 500).withExif(located).jpeg().toBuffer(),
    });
    const before = all(outside);
    const content = folderWith({ 'outcomes/xu-gou/index.md': markdownFile('outcomes') });
    symlinkSync(path.join(outside, 'a.md'), path.join(content, 'outcomes/a.md'));
    symlinkSync(path.join(outside, 'a.jpg'), path.join(content, 'outcomes/xu-gou/a.jpg'));
    symlinkSync(outside, path.join(content, 'outcomes/li-jie'));
    expect(await fix(content)).toEqual([]);
    expect(all(outside)).toEqual(before);
  });
});
