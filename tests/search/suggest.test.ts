import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, tidy } from '#search/fold';
import { createLexicon } from '#search/lexicon';
import { SOURCE_TITLE } from '#search/names';
import { namesOf, readingsFor } from './spoken-names.ts';

const titles = [
  '孔利明机电技术创新工作室',
  '孔利明',
  '深孔球面切削刀技术',
  '包起帆',
  '庄莉创新工作室',
  '李军伟工匠创新工作室',
  'C919钣金零件手工成形',
  '高铁转向架“定位臂”手工研磨',
  '虚构控制柜',
];
const lexicon = createLexicon(namesOf(titles), readingsFor(titles, '力名'));

/** Each suggestion as a line with its marks in brackets. */
const lines = (text: string, size = 9): string[] =>
  lexicon
    .suggest(text, size)
    .map(({ pieces }) =>
      pieces.map((piece) => (piece.mark ? `[${piece.text}]` : piece.text)).join(''),
    );

describe('suggest', () => {
  test.each([
    [
      'names that begin with the text before names that hold it, shorter ones first',
      '孔',
      ['[孔]利明', '[孔]利明机电技术创新工作室', '深[孔]球面切削刀技术'],
    ],
    [
      'names that hold the text, shorter ones first',
      '创新',
      ['庄莉[创新]工作室', '李军伟工匠[创新]工作室', '孔利明机电技术[创新]工作室'],
    ],
    ['names that hold every word', '创新 孔利明', ['[孔利明]机电技术[创新]工作室']],
    ['names without regard to case and width', 'ｃ９１９', ['[C919]钣金零件手工成形']],
    ['names across a space that was typed', 'c 919', ['[C919]钣金零件手工成形']],
    ['whole names by pinyin first', 'kongliming', ['[孔利明]', '[孔利明]机电技术创新工作室']],
    ['names by syllables in spaces', 'bao qi fan', ['[包起帆]']],
    ['names by an unfinished syllable', 'baoqif', ['[包起帆]']],
    ['names by pinyin across a sign', 'jiadingwei', ['高铁转向[架“定位]臂”手工研磨']],
    [
      'names by one syllable, from the beginning first',
      'kong',
      ['[孔]利明', '[孔]利明机电技术创新工作室', '虚构[控]制柜', '深[孔]球面切削刀技术'],
    ],
    ['names by a homophone', '孔力', ['[孔利]明', '[孔利]明机电技术创新工作室']],
    ['names by a missing character', '高转向架', ['[高铁转向架]“定位臂”手工研磨']],
  ])('offers %s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  test('offers what was typed out before what was typed by initials', () => {
    const names = ['李安甲', '连钢小队'];
    const small = createLexicon(namesOf(names), readingsFor(names));
    expect(small.suggest('lia', 5).map(({ text }) => text)).toEqual(['连钢小队', '李安甲']);
  });

  test('offers what is read as usual before what is rarely read so', () => {
    const names = ['艾己', '新虞己', '虞己丑'];
    const small = createLexicon(namesOf(names), readingsFor(names, '', { yi: '艾' }));
    expect(small.suggest('yj', 5).map(({ text }) => text)).toEqual(['虞己丑', '新虞己', '艾己']);
  });

  test('offers homophones in rare readings last', () => {
    const names = ['艾己', '倚己丑'];
    const small = createLexicon(namesOf(names), readingsFor(names, '一', { yi: '艾' }));
    expect(small.suggest('一己', 5).map(({ text }) => text)).toEqual(['倚己丑', '艾己']);
  });

  test('offers no typing errors where something is found', () => {
    expect(lines('孔利明机')).toEqual(['[孔利明机]电技术创新工作室']);
  });

  test.each(['', ' \n', '？', '完全没有', 'qqqq'])('offers nothing for %j', (text) => {
    expect(lines(text)).toEqual([]);
  });

  test('offers no more than asked for', () => {
    expect(lines('孔', 1)).toEqual(['[孔]利明']);
  });

  test('without readings offers what holds the text', () => {
    const bare = createLexicon(namesOf(titles), undefined);
    expect(bare.suggest('包起', 5).map(({ text }) => text)).toEqual(['包起帆']);
    expect(bare.suggest('baoqi', 5)).toEqual([]);
  });

  test('offers the title of a source behind exhibits that match as well', () => {
    const [report, ...others] = namesOf(['虚构焊', '虚构焊接工', '论虚构焊']);
    const names = report ? [{ ...report, rank: SOURCE_TITLE }, ...others] : [];
    const offered = createLexicon(names, undefined).suggest('虚构焊', 9);
    expect(offered.map(({ text }) => text)).toEqual(['虚构焊接工', '虚构焊', '论虚构焊']);
  });

  test('tells what kind of exhibit bears the name', () => {
    expect(lexicon.suggest('包起帆', 1)).toMatchObject([{ text: '包起帆', hall: '成果' }]);
  });

  test('does not depend on the order of the names', () => {
    const turned = createLexicon(namesOf(titles.toReversed()), readingsFor(titles));
    const typed = fc.string({ unit: fc.constantFrom(...'孔利明创新工 kg'), maxLength: 4 });
    fc.assert(
      fc.property(typed, (text) => {
        const same = createLexicon(namesOf(titles), readingsFor(titles)).suggest(text, 5);
        expect(turned.suggest(text, 5)).toEqual(same);
      }),
    );
  });

  test('offers every name for each of its parts, and marks nothing but text of the name', () => {
    const part = fc
      .tuple(fc.constantFrom(...titles), fc.nat(), fc.nat())
      .map(([title, from, to]) => [title, title.slice(from % title.length).slice(0, 1 + (to % 6))]);
    fc.assert(
      fc.property(part, ([title = '', typed = '']) => {
        const suggestions = lexicon.suggest(typed, titles.length);
        expect(suggestions.map(({ text }) => text)).toContain(title);
        for (const { text, pieces } of suggestions) {
          expect(pieces.map((piece) => piece.text).join('')).toBe(tidy(text));
          // A letter alone is also the initial of characters: c of 创.
          if (!/[a-z]/i.test(typed)) expect(fold(text)).toContain(fold(typed));
        }
      }),
    );
  });

  test('answers any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(lexicon.suggest(text, 3).length).toBeLessThanOrEqual(3);
      }),
    );
  });
});
