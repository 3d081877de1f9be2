import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spelledIn } from '#search/pinyin';
import { readingsOf, type Readings } from '#search/readings';
import { readingsFor, syllablesOf } from './spoken-names.ts';

const texts = [
  '孔利明',
  '谢邦鹏',
  '张连钢',
  '西安',
  '绿色铝材',
  'c919钣金零件',
  '虚构k-484泵',
  '转向架“定位臂”研磨',
  '重型轧机',
  '😁😀a',
];
const readings: Readings = new Map([
  ...readingsFor(texts, '传盖', { zhuan: '传', he: '盖', ge: '盖' }),
  ...readingsOf({ readings: { zhong: '重', chong: '重', n: '嗯', ng: '嗯' }, rareReadings: {} }),
]);

const spelled = (text: string, typed: string, unfinished = false): string[] =>
  spelledIn(text, typed, readings, unfinished).map(({ start, end }) => text.slice(start, end));

describe('spelledIn', () => {
  test.each([
    ['full syllables', '孔利明', 'kongliming', '孔利明'],
    ['the beginning of a name', '孔利明', 'kongli', '孔利'],
    ['the middle of a name', '孔利明', 'liming', '利明'],
    ['syllables in spaces', '孔利明', 'kong li ming', '孔利明'],
    ['syllables with an apostrophe', '西安', "xi'an", '西安'],
    ['initials', '孔利明', 'klm', '孔利明'],
    ['zh by its first letter', '张连钢', 'zlg', '张连钢'],
    ['zh by both letters', '张连钢', 'zhlg', '张连钢'],
    ['syllables and initials mixed', '孔利明', 'kongl', '孔利'],
    ['a character and initials', '孔利明', '孔lm', '孔利明'],
    ['a syllable and characters', '孔利明', 'kong利明', '孔利明'],
    ['an initial and characters', '孔利明', 'k利明', '孔利明'],
    ['ü as v', '绿色铝材', 'lvselvcai', '绿色铝材'],
    ['ü as u', '绿色铝材', 'luselucai', '绿色铝材'],
    ['letters and digits as themselves', 'c919钣金零件', 'c919', 'c919'],
    ['letters, digits and initials', 'c919钣金零件', 'c919bj', 'c919钣金'],
    ['a model number without its hyphen', '虚构k-484泵', 'k484', 'k-484'],
    ['text with quotation marks in it', '转向架“定位臂”研磨', 'jiadingwei', '架“定位'],
    ['a sign as itself', '😁😀a', '😀a', '😀a'],
    ['either reading of a character', '重型轧机', 'chongxing', '重型'],
    ['the other reading of a character', '重型轧机', 'zhongxing', '重型'],
  ])('reads %s', (_, text, typed, expected) => {
    expect(spelled(text, typed)).toEqual([expected]);
  });

  test.each([
    ['another name', '孔利明', 'kongliping'],
    ['half a syllable', '孔利明', 'kongmi'],
    ['letters of a syllable that are no initial', '孔利明', 'ong'],
    ['more than the name', '孔利明', 'konglimingx'],
    ['only signs between syllables', '孔利明', " '’ "],
    ['nothing', '孔利明', ''],
  ])('does not read %s', (_, text, typed) => {
    expect(spelled(text, typed)).toEqual([]);
  });

  test.each([
    ['is read as soon as typing allows', 'konglimin', true, ['孔利明']],
    ['is not read when nobody is typing', 'konglimin', false, []],
  ])('a last syllable cut off %s', (_, typed, unfinished, expected) => {
    expect(spelled('孔利明', typed, unfinished)).toEqual(expected);
  });

  test('never reads across the end of a name', () => {
    expect(spelled('孔利\n明', 'kongliming')).toEqual([]);
  });

  test.each([
    ['孔利明', 'kongliming', 0],
    ['孔利明', 'kliming', 1],
    ['孔利明', 'klm', 3],
    ['孔利明', '孔lm', 2],
    ['嗯', 'n', 0],
  ])('counts in %s the initials of %s: %i', (text, typed, initials) => {
    expect(spelledIn(text, typed, readings, false)).toMatchObject([
      { start: 0, end: text.length, characters: text.length, initials },
    ]);
  });

  test.each([
    ['传', 'chuan', 0],
    ['传', 'zhuan', 1],
    ['传', 'c', 0],
    ['传', 'zh', 1],
    ['传', '传', 0],
    ['盖', 'g', 0],
    ['传明盖', 'zmh', 2],
    ['传明盖', 'zmg', 1],
    ['重', 'chong', 0],
  ])('counts in %s, typed %s, the rare readings: %i', (text, typed, rare) => {
    const all = new Map([...readings, ...readingsFor([], '明')]);
    expect(spelledIn(text, typed, all, false)).toMatchObject([
      { start: 0, end: text.length, rare },
    ]);
  });

  const alphabet = '孔利明谢邦鹏张连钢西安绿色铝材';
  const text = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 1, maxLength: 12 });

  test('finds every stretch of a name by its pinyin, its initials and a mixture', () => {
    const parts = fc.tuple(text, fc.nat(), fc.nat(), fc.infiniteStream(fc.nat({ max: 2 })));
    fc.assert(
      fc.property(parts, ([name, from, length, ways]) => {
        const start = from % name.length;
        const stretch = name.slice(start, start + 1 + (length % (name.length - start)));
        const typed = Array.from(stretch, (character) => {
          const syllable = syllablesOf(character)[0] ?? '';
          return [syllable, syllable.charAt(0), character][ways.next().value ?? 0];
        });
        // 西安 and 西 followed by another character can be read alike, so the end may differ.
        const starts = spelledIn(name, typed.join(''), readings, false).map((found) => found.start);
        expect(starts).toContain(start);
      }),
    );
  });

  test('answers any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.boolean(), (typed, cut) => {
        for (const { start, end } of spelledIn(texts.join('\n'), typed, readings, cut)) {
          expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });
});
