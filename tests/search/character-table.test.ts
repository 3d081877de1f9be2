import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { characterTable } from '#search/character-table';
import type { NamedRecord } from '#search/name-readings';

const record = (title: string, more: Partial<NamedRecord> = {}): NamedRecord => ({
  title,
  aliases: [],
  names: [],
  facets: {},
  ...more,
});
const craftsman = { facets: { collection: [['craftsmen', '工匠'] as const] } };

/** How a character can be read by the table of these records. */
function readingsIn(records: readonly NamedRecord[], character: string) {
  const { readings, rareReadings } = characterTable([], records);
  const of = (table: Readonly<Record<string, string>>): string[] =>
    Object.keys(table).filter((syllable) => table[syllable]?.includes(character));
  return { usual: of(readings), rare: of(rareReadings) };
}

describe('the readings of a character of a name', () => {
  test.each([
    ['its commonest one', '传动轴', {}, '传', ['chuan'], ['zhuan']],
    ['the one it has there', '长江一号', {}, '长', ['chang'], ['zhang']],
    ['the commonest one, too, where it has another', '班长', {}, '长', ['chang', 'zhang'], []],
    ['as a surname of a craftsman', '单乙（虚构）', craftsman, '单', ['dan', 'shan'], ['chan']],
    ['not as a surname elsewhere', '单元门', {}, '单', ['dan'], ['chan', 'shan']],
    ['in an alias', '甲', { aliases: ['重新'] }, '重', ['chong', 'zhong'], []],
    ['of somebody without an entry', '甲', { names: ['曾乙'] }, '曾', ['ceng', 'zeng'], []],
    [
      'of a firm, which is nobody',
      '甲',
      { names: ['单位示例厂'] },
      '单',
      ['dan'],
      ['chan', 'shan'],
    ],
    ['none of another, behind a character without one', '𰻝班长', {}, '班', ['ban'], []],
    ['around other signs', 'C919重新焊', {}, '重', ['chong', 'zhong'], []],
  ])('%s', (_, title, more, character, usual, rare) => {
    expect(readingsIn([record(title, more)], character)).toEqual({ usual, rare });
  });

  test('do not depend on the order of the records', () => {
    const records = ['传动轴', '宣传', '班长', '重新', '重量', '乐器'].map((title) =>
      record(title),
    );
    const table = characterTable([], records);
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
        expect(JSON.stringify(characterTable([], shuffled))).toBe(JSON.stringify(table));
      }),
      { numRuns: 10 },
    );
  });
});

test.each([
  ['a common character that no name holds: its commonest one', '行', ['xing']],
  ['a character that is neither: none', '煅', []],
])('readings of %s', (_, character, usual) => {
  expect(readingsIn([record('甲')], character)).toEqual({ usual, rare: [] });
});
