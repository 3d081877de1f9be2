import { describe, expect, test } from 'vitest';
import { readings, syllables } from '#i18n/pinyin';

describe('syllables', () => {
  test.each([
    ['a name', '孔利明', 'kong li ming'],
    ['a character in the sense it has there', '重庆的重量', 'chong qing de zhong liang'],
    ['ü', '女工与绿色', 'nv gong yu lv se'],
    ['letters and digits one by one', 'C919大飞机', 'c 9 1 9 da fei ji'],
    ['no other sign', '“抓斗”，大王！', 'zhua dou da wang'],
    ['nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(syllables(text).join(' ')).toBe(expected);
  });

  test('reads a surname as one', () => {
    expect(syllables('单雄信', true)[0]).toBe('shan');
    expect(syllables('单位工会')[0]).toBe('dan');
  });
});

test('readings are all ways to read a character, commonest first', () => {
  expect(readings('重')).toEqual(['zhong', 'chong']);
  expect(readings('孔')).toEqual(['kong']);
  expect(readings('，')).toEqual([]);
  expect(readings('a')).toEqual([]);
});
