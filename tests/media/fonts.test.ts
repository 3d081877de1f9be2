import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import subsetFont from 'subset-font';
import { coveredGlyphs } from '#media/fonts/covered-glyphs';
import { cutFont } from '#media/fonts/cut-font';
import { serif } from '#media/fonts/font-source';
import { glyphSet } from '#media/fonts/glyph-set';
import { interfaceFont } from '#media/fonts/interface-font';
import { numeralFont } from '#media/fonts/numeral-font';
import { titleFontLimit, titleFonts } from '#media/fonts/title-font';

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'fonts-'));
});

afterAll(() => rm(root, { recursive: true }));

const everyCharacter = Array.from({ length: 0x30000 - 0x20 }, (_, index) =>
  String.fromCodePoint(index + 0x20),
).join('');

/** The characters a WOFF2 can draw. */
async function drawable(font: Buffer): Promise<string> {
  const options = { keepFeatures: [], dropTables: [], noHinting: false } as const;
  const sfnt = await subsetFont(font, everyCharacter, { targetFormat: 'sfnt', ...options });
  return [...coveredGlyphs(sfnt)].join('');
}

describe('the set of characters', () => {
  test.each([
    ['repeats count once, in code point order', '乙甲乙', undefined, '乙甲'],
    ['spaces and control characters are no glyphs', '甲 \n\u200b乙', undefined, '乙甲'],
    ['characters outside the first plane stay whole', '𠮷甲', undefined, '甲𠮷'],
    ['what another font has is left out', '工作室名册', '工作室', '册名'],
  ])('%s', (_, text, except, expected) => {
    expect(glyphSet(text, except)).toBe(expected);
  });
});

describe('the interface font', () => {
  const headings = '展馆平面图工牌墙来源与出处';

  test('draws the headings’ characters and no others, leaving out what the face lacks', async () => {
    const { bytes, glyphs } = await interfaceFont(`${headings}①\u{1f3ed}`, join(root, 'lacking'));
    expect(glyphs).toBe(glyphSet(`${headings}①\u{1f3ed}`));
    expect(await drawable(bytes)).toBe(glyphSet(headings));
  });

  test('is named by its content and the same in any order and any cache', async () => {
    const first = await interfaceFont(headings, join(root, 'one'));
    const second = await interfaceFont([...headings].reverse().join(' '), join(root, 'two'));
    expect(first.file).toMatch(/^shaitu-serif-[0-9a-f]{8}\.woff2$/);
    expect(second.file).toBe(first.file);
    expect(second.bytes.equals(first.bytes)).toBe(true);
    const other = await interfaceFont(`${headings}新`, join(root, 'one'));
    expect(other.file).not.toBe(first.file);
  });

  test('comes from the cache the second time', async () => {
    const cacheDir = join(root, 'warm');
    await interfaceFont(headings, cacheDir);
    const [kept = ''] = await readdir(join(cacheDir, 'fonts'));
    await writeFile(join(cacheDir, 'fonts', kept), '虚构');
    expect((await interfaceFont(headings, cacheDir)).bytes.toString()).toBe('虚构');
  });

  test('two hundred characters stay within 45 KB', async () => {
    const common = [...(await drawable(serif.read()))].filter((char) => char >= '一').slice(0, 200);
    const { bytes } = await interfaceFont(common.join(''), join(root, 'budget'));
    expect(bytes.length).toBeLessThanOrEqual(45 * 1024);
  });
});

describe('the numeral font', () => {
  test('draws ASCII and the signs of measures in at most 14 KB, the same twice', async () => {
    const first = await numeralFont(join(root, 'numerals-one'));
    const second = await numeralFont(join(root, 'numerals-two'));
    expect(first.file).toMatch(/^shaitu-numerals-[0-9a-f]{8}\.woff2$/);
    expect(second.bytes.equals(first.bytes)).toBe(true);
    expect(first.bytes.length).toBeLessThanOrEqual(14 * 1024);
    expect(glyphSet(await drawable(first.bytes))).toBe(glyphSet(first.glyphs));
  });
});

describe('title fonts', () => {
  const titles = ['木材抓斗装卸工艺', '工艺木材抓斗装卸', '变截面起升卷筒', '工作室', '①②', '𠮷'];
  const interfaceGlyphs = glyphSet('工作室成果工艺');

  test('hold only what the interface font lacks; a title that needs nothing has none', async () => {
    const fonts = await titleFonts(titles, { cacheDir: join(root, 'titles'), interfaceGlyphs });
    expect([...fonts.keys()]).toEqual(titles.slice(0, 3));
    const first = fonts.get('木材抓斗装卸工艺');
    expect(first?.file).toMatch(/^shaitu-title-[0-9a-f]{8}\.woff2$/);
    expect(await drawable(first?.bytes ?? Buffer.alloc(0))).toBe(glyphSet('木材抓斗装卸'));
    expect(fonts.get('工艺木材抓斗装卸')).toEqual(first);
  });

  test('do not depend on the hall’s other titles', async () => {
    const [title = ''] = titles;
    const alone = await titleFonts([title], { cacheDir: join(root, 'alone'), interfaceGlyphs });
    const among = await titleFonts(titles, { cacheDir: join(root, 'among'), interfaceGlyphs });
    const direct = await cutFont(serif.read(), glyphSet(title, interfaceGlyphs), 'woff2');
    expect(alone.get(title)).toEqual(among.get(title));
    expect(alone.get(title)?.bytes.equals(direct)).toBe(true);
  });

  test('come from the cache the second time, the empty ones too', async () => {
    const options = { cacheDir: join(root, 'titles-warm'), interfaceGlyphs };
    const cold = await titleFonts(titles, options);
    const kept = await readdir(join(options.cacheDir, 'fonts'));
    expect(await titleFonts(titles, options)).toEqual(cold);
    expect(await readdir(join(options.cacheDir, 'fonts'))).toEqual(kept);
    expect(kept).toHaveLength(4);
  });

  test('are not made for a hall of more entries than the limit', async () => {
    const many = Array.from({ length: titleFontLimit + 1 }, (_, index) => `虚构${index}`);
    const fonts = await titleFonts(many, { cacheDir: join(root, 'many'), interfaceGlyphs });
    expect(fonts.size).toBe(0);
  });
});

test('the licence beside the fonts names both faces', async () => {
  const licence = await readFile('public/fonts/OFL.txt', 'utf8');
  for (const line of ['SIL OPEN FONT LICENSE Version 1.1', 'Noto Serif SC', 'Barlow']) {
    expect(licence).toContain(line);
  }
});
