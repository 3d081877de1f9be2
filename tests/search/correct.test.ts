import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '#search/fold';
import { createLexicon } from '#search/lexicon';
import { SOURCE_TITLE } from '#search/names';
import { namesOf, readingsFor, syllablesOf } from './spoken-names.ts';

const titles = [
  '孔利明',
  '孔利明机电技术创新工作室',
  '包起帆',
  '谢邦鹏',
  '谢邦鹏创新工作室',
  '李建伟',
  '李军伟工匠创新工作室',
  '激光可视对焦技术',
  'C919钣金零件手工成形',
  '虚构K-484水泵',
  '高铁转向架“定位臂”手工研磨',
  '虚构热轧甲线',
  '虚构热轧乙线',
  '虚构热轧乙线改造',
];
const lexicon = createLexicon(namesOf(titles), readingsFor(titles, '力名朋维是'));

describe('corrections', () => {
  test.each([
    ['pinyin of a name', 'kongliming', ['孔利明']],
    ['initials of a name', 'klm', ['孔利明']],
    ['a character and initials', '孔lm', ['孔利明']],
    ['a syllable and characters', 'kong利明', ['孔利明']],
    ['an initial and characters', 'k利明', ['孔利明']],
    ['pinyin of a part of a title', 'jiguangkeshi', ['激光可视']],
    ['pinyin cut off in its last syllable', 'konglimin', ['孔利明']],
    ['four initials from the middle of a title', 'ksdj', ['可视对焦']],
    ['a model number with pinyin', 'c919bj', ['c919钣金']],
    ['a model number without its hyphen', 'k484', ['k-484']],
    ['a model number with a wrong digit', 'c918', ['c919']],
    ['a homophone', '孔力明', ['孔利明']],
    ['two homophones', '孔力名', ['孔利明']],
    ['a homophone of a name that a title holds', '李军维', ['李军伟']],
    ['a wrong character', '包起机', ['包起帆']],
    ['a missing character', '激光视对焦', ['激光可视对焦']],
    ['an extra character', '激光可以视对焦', ['激光可视对焦']],
    ['swapped neighbours', '谢鹏邦', ['谢邦鹏']],
    ['a wrong last character that completes nothing', '激光可视焊', ['激光可视']],
  ])('of %s', (_, term, expected) => {
    expect(lexicon.corrections(term, 5)).toEqual(expected);
  });

  test.each([
    ['initials of a whole name alone', ['李军伟小组', '李建伟'], 'ljw', ['李建伟']],
    ['a whole name to a part of one', ['新岗板厂', '钢板'], '刚板', ['钢板', '岗板']],
    ['the beginning of a name to its middle', ['新岗板', '钢板一厂'], '刚板', ['钢板', '岗板']],
    [
      'what begins one of its names and is held by more',
      ['新钢板', '岗板一厂', '钢板一二厂'],
      '刚板',
      ['钢板', '岗板'],
    ],
    ['what more names hold', ['岗板一', '钢板一', '钢板二'], '刚板', ['钢板', '岗板']],
    ['a homophone to another error', ['钢板机', '纸板机'], '刚板机', ['钢板机']],
  ])('prefer %s', (_, names, term, expected) => {
    const small = createLexicon(namesOf(names), readingsFor(names, '刚'));
    expect(small.corrections(term, 5)).toEqual(expected);
  });

  test.each([
    ['usual readings to rare ones', ['艾己丑', '虞己丑'], 'yjc', ['虞己丑']],
    ['the beginning of a usual name to a rare whole', ['艾己丑', '虞己丑队'], 'yjc', ['虞己丑']],
    ['rare readings to nothing', ['艾己丑', '虞乙丑'], 'yijichou', ['艾己丑']],
    ['fewer rare readings to more', ['艾盖', '虞盖'], 'yh', ['虞盖']],
    ['homophones in usual readings', ['艾己丑', '倚己丑'], '一己丑', ['倚己丑']],
    ['another error to rare homophones', ['艾己丑', '一号己丑'], '一己丑', ['一号己丑']],
    ['rare homophones to nothing', ['艾己', '虞乙丑'], '一己', ['艾己']],
  ])('prefer %s', (_, names, term, expected) => {
    const readings = readingsFor(names, '一', { yi: '艾', he: '盖' });
    expect(createLexicon(namesOf(names), readings).corrections(term, 5)).toEqual(expected);
  });

  test('come from exhibits first, then from titles of sources, the shorter ones first', () => {
    const titles = ['岗板', '旧缸板', '旧钢板机', '新肛板', '新肛板机'];
    const names = namesOf(titles).map((name) =>
      /^岗|^新/.test(name.text) ? { ...name, rank: SOURCE_TITLE } : name,
    );
    const small = createLexicon(names, readingsFor(titles, '刚'));
    expect(small.corrections('刚板', 5)).toEqual(['缸板', '钢板', '肛板', '岗板']);
  });

  test.each([
    ['a single letter', 'k'],
    ['two initials that are no name', 'kl'],
    ['three initials within a title', 'ksd'],
    ['a syllable within a title', 'guang'],
    ['a word that no name is near', '完全没有'],
    ['a foreign word', 'robot'],
    ['a year', '2018'],
    ['nothing', ''],
  ])('of %s are none', (_, term) => {
    expect(lexicon.corrections(term, 5)).toEqual([]);
  });

  test('leave out what could not be searched as one term', () => {
    expect(lexicon.corrections('zhuanxiangjiadingwei', 5)).toEqual([]);
  });

  test('are no more than asked for', () => {
    expect(lexicon.corrections('热轧丙线', 1)).toEqual(['热轧乙线']);
    expect(lexicon.corrections('热轧丙线', 2)).toEqual(['热轧乙线', '热轧甲线']);
  });

  test('without readings come from typing errors alone', () => {
    const bare = createLexicon(namesOf(titles), undefined);
    expect(bare.corrections('包起机', 5)).toEqual(['包起帆']);
    expect(bare.corrections('baoqifan', 5)).toEqual([]);
  });

  test('of a hall without names are none', () => {
    expect(createLexicon([], undefined).corrections('孔利明', 5)).toEqual([]);
  });

  const chinese = titles.filter((title) => /^\p{Script=Han}+$/u.test(title));
  const stretch = fc
    .tuple(fc.constantFrom(...chinese), fc.nat(), fc.nat())
    .map(([title, from, length]) => {
      const start = from % (title.length - 2);
      return title.slice(start, start + 3 + (length % (title.length - start - 2)));
    });

  test('of the pinyin of a stretch lead to that stretch', () => {
    fc.assert(
      fc.property(stretch, (text) => {
        expect(lexicon.corrections(syllablesOf(text).join(''), 20)).toContain(text);
      }),
    );
  });

  test('of any text stand in names and differ from it', () => {
    const term = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({ unit: fc.constantFrom(...'孔利明李伟热轧线klmc9-'), maxLength: 8 }),
    );
    fc.assert(
      fc.property(term.map(fold), (text) => {
        const corrections = lexicon.corrections(text, 5);
        expect(new Set(corrections).size).toBe(corrections.length);
        for (const corrected of corrections) {
          expect(corrected).not.toBe(text);
          expect(titles.some((title) => fold(title).includes(corrected))).toBe(true);
        }
      }),
    );
  });
});
