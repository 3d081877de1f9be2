import { describe, expect, test } from 'vitest';
import { date, partialDate, slug } from '#schema/field';

describe('a date as precise as the record', () => {
  test.each([
    ['a year', '2022', '2022'],
    ['a year that YAML reads as a number', 2022, '2022'],
    ['a month', '2022-04', '2022-04'],
    ['a day', '2022-04-27', '2022-04-27'],
  ])('is %s', (_, written, expected) => {
    expect(partialDate('时间').parse(written)).toBe(expected);
  });

  test.each([
    '22',
    '2022-4',
    '2022-00',
    '2022-04-32',
    '2022-02-31',
    '2023-02-29',
    '2022/04/27',
    '2022-04-27T08:00',
    '约2022',
    '',
  ])('is not “%s”', (written) => {
    expect(partialDate('时间').safeParse(written).success).toBe(false);
  });

  test('in full has a day of the calendar', () => {
    expect(date('日期').safeParse('2024-02-29').success).toBe(true);
    expect(date('日期').safeParse('2023-02-29').success).toBe(false);
    expect(date('日期').safeParse('2024-02').success).toBe(false);
  });
});

describe('a slug', () => {
  test.each(['mu-cai', 'a', 'g60', '3d-da-yin', 'a'.repeat(80)])('may be %s', (text) => {
    expect(slug.safeParse(text).success).toBe(true);
  });

  test.each([
    '2022',
    'Mu-cai',
    '木材',
    'mu_cai',
    '-mu',
    'mu-',
    'mu--cai',
    'mu cai',
    '',
    'a'.repeat(81),
  ])('may not be “%s”', (text) => {
    expect(slug.safeParse(text).success).toBe(false);
  });
});
