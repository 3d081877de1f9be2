import { describe, expect, test } from 'vitest';
import { letterIndex } from '#views/letter-index';
import { sourceSlug } from '../lib/fictional-entries.ts';
import type { Entries } from '../lib/hall-of.ts';
import { hallOf } from '../lib/hall-of.ts';

/** The index as `letter: title, alias → title …`, without the source that every entry rests on. */
function told(entries: Entries): string[] {
  const { catalogue } = hallOf(entries);
  return [...letterIndex(catalogue)]
    .map(
      ([letter, lines]) =>
        [letter, lines.filter(({ entry }) => entry.slug !== sourceSlug).map(lineText)] as const,
    )
    .filter(([, lines]) => lines.length > 0)
    .map(([letter, lines]) => `${letter}: ${lines.join(', ')}`)
    .sort();
}

const lineText = ({ entry, alias }: { entry: { data: { title: string } }; alias?: string }) =>
  alias === undefined ? entry.data.title : `${alias} → ${entry.data.title}`;

/** A hall of outcomes by these titles. */
const outcomes = (...titles: string[]): Entries => ({
  outcomes: Object.fromEntries(titles.map((title, i) => [`xu-gou-${i}`, { title }])),
});

describe('a title is found under the letter of its reading', () => {
  test.each<[string, string, string]>([
    ['Chinese', '夹具', 'j'],
    ['in the sense that it has there', '重庆夹具', 'c'],
    ['ü with its consonant', '绿色夹具', 'l'],
    ['Latin letters', 'PLC 改造', 'p'],
    ['small, wide and accented letters as plain ones', 'ｐlc 改造', 'p'],
    ['accented letters', 'Étude 改造', 'e'],
    ['what stands behind an opening sign', '“小”夹具', 'x'],
    ['a digit among the others', '120 吨夹具', 'other'],
    ['a wide digit, too', '１２０ 吨夹具', 'other'],
    ['signs without a reading, too', '＋＋', 'other'],
  ])('%s: %s → %s', (_, title, letter) => {
    expect(told(outcomes(title))).toEqual([`${letter}: ${title}`]);
  });
});

describe('a surname has its own reading', () => {
  test.each<[string, Entries, string]>([
    ['a craftsman', { craftsmen: { shan: { title: '单雄信（虚构）' } } }, 's'],
    [
      'a studio with the name of a craftsman of the hall',
      {
        craftsmen: { shan: { title: '单雄信' } },
        studios: { shi: { title: '单雄信创新工作室', leaders: ['shan'] } },
      },
      's',
    ],
    [
      'a studio with the name of somebody without an entry',
      { studios: { shi: { title: '曾甲工作室', leaders: [{ name: '曾甲' }] } } },
      'z',
    ],
    [
      'a method with the name of its inventor',
      { outcomes: { fa: { title: '解乙操作法', team: [{ name: '解乙' }] } } },
      'x',
    ],
  ])('%s', (_, entries, letter) => {
    expect(new Set(told(entries).map((line) => line.split(':')[0]))).toEqual(new Set([letter]));
  });

  test('but the same character elsewhere is no surname', () => {
    expect(told(outcomes('单轨吊车', '曾经的夹具'))).toEqual(['c: 曾经的夹具', 'd: 单轨吊车']);
  });
});

describe('the order of a letter', () => {
  test.each<[string, string[], string]>([
    ['is that of whole syllables', ['保安', '八音', '把手'], 'b: 把手, 八音, 保安'],
    ['puts the shorter title first', ['包氏法', '包'], 'b: 包, 包氏法'],
    [
      'is that of the characters where readings agree',
      ['王力', '汪力', '王丽'],
      'w: 汪力, 王丽, 王力',
    ],
    [
      'puts letters before syllables that begin with them',
      ['排风', 'PLC', 'Z'],
      'p: PLC, 排风|z: Z',
    ],
  ])('%s', (_, titles, expected) => {
    expect(told(outcomes(...titles)).join('|')).toBe(expected);
    expect(told(outcomes(...titles.toReversed())).join('|')).toBe(expected);
  });
});

describe('the index holds', () => {
  test('another name of an entry under its own reading, a surname kept', () => {
    expect(
      told({
        craftsmen: { shan: { title: '单雄信', names: ['抓斗大王', '单二哥', '单打冠军'] } },
        outcomes: { fa: { title: '夹具', names: ['单手夹具'] } },
      }),
    ).toEqual([
      'd: 单手夹具 → 夹具',
      'j: 夹具',
      's: 单打冠军 → 单雄信, 单二哥 → 单雄信, 单雄信',
      'z: 抓斗大王 → 单雄信',
    ]);
  });

  test('entries of every kind that have a page, and nothing else', () => {
    expect(
      told({
        craftsmen: { jia: { title: '工匠甲' } },
        studios: { yi: { title: '室乙' } },
        outcomes: {
          bing: { title: '果丙', sources: [{ id: 'cited' }], problem: '虚构。[^cited]' },
          draft: { title: '未发布', status: 'draft' },
          gone: { title: '已撤下', status: 'withdrawn' },
        },
        unions: { ding: { title: '会丁' } },
        programmes: { wu: { title: '选戊' } },
        figures: { ji: { title: '图己' } },
        sources: { cited: { title: '源庚' }, uncited: { title: '无人引用' } },
      }),
    ).toEqual(['g: 工匠甲, 果丙', 'h: 会丁', 's: 室乙', 't: 图己', 'x: 选戊', 'y: 源庚']);
  });

  test('nothing in an empty hall', () => {
    expect(told({})).toEqual([]);
  });
});
