import { describe, expect, test } from 'vitest';
import { rareToSoundAlike, readingsOf } from '#search/readings';

const readings = readingsOf({
  readings: { ai: '艾碍', chong: '重冲', kong: '孔空控', lv: '绿', zhong: '重中', yi: '𠮷一一' },
  rareReadings: { yi: '艾刈', gan: '空' },
});

describe('readingsOf', () => {
  test.each([
    ['a character with one reading', '孔', ['kong']],
    ['a character with two', '重', ['chong', 'zhong']],
    ['a character of two UTF-16 units', '𠮷', ['yi']],
    ['a character that is listed twice', '一', ['yi']],
    ['a rare reading behind the usual one', '艾', ['ai', 'yi (rare)']],
    ['a character with nothing but a rare reading', '刈', ['yi (rare)']],
    ['no character that stands in no name', '厂', undefined],
  ])('knows %s', (_, character, expected) => {
    const found = readings.get(character);
    expect(found?.map(({ syllable, rare }) => (rare ? `${syllable} (rare)` : syllable))).toEqual(
      expected,
    );
  });
});

describe('rareToSoundAlike', () => {
  test.each([
    ['孔', '控', 0],
    ['中', '重', 0],
    ['冲', '重', 0],
    ['艾', '碍', 0],
    ['艾', '一', 1],
    ['艾', '刈', 2],
    ['中', '冲', undefined],
    ['厂', '厂', undefined],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(rareToSoundAlike(one, other, readings)).toBe(expected);
    expect(rareToSoundAlike(other, one, readings)).toBe(expected);
  });
});
