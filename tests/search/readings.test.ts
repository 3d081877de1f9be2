import { describe, expect, test } from 'vitest';
import { readingsOf, soundAlike } from '#search/readings';

const readings = readingsOf({
  traditional: '',
  simplified: '',
  readings: { chong: '重冲', kong: '孔空控', lv: '绿', zhong: '重中', yi: '𠮷一' },
});

describe('readingsOf', () => {
  test.each([
    ['a character with one reading', '孔', ['kong']],
    ['a character with two', '重', ['chong', 'zhong']],
    ['a character of two UTF-16 units', '𠮷', ['yi']],
    ['a character that stands in no name', '厂', undefined],
  ])('knows %s', (_, character, expected) => {
    expect(readings.get(character)).toEqual(expected);
  });
});

describe('soundAlike', () => {
  test.each([
    ['孔', '控', true],
    ['中', '重', true],
    ['冲', '重', true],
    ['中', '冲', false],
    ['厂', '厂', false],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(soundAlike(one, other, readings)).toBe(expected);
    expect(soundAlike(other, one, readings)).toBe(expected);
  });
});
