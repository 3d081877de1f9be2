import { describe, expect, test } from 'vitest';
import { dateText } from '#views/date-text';
import { metricText, numberText } from '#views/number-text';
import { metric } from '../lib/fictional-entries.ts';

test.each([
  ['2022', '2022年'],
  ['2022-04', '2022年4月'],
  ['2022-04-07', '2022年4月7日'],
  ['2022-12-31', '2022年12月31日'],
])('the date %s reads %s', (date, text) => {
  expect(dateText(date)).toBe(text);
});

test.each([
  [{ value: 51 }, '51'],
  [{ value: 51, precision: '准确' }, '51'],
  [{ value: 900, precision: '超' }, '900+'],
  [{ value: 2.5, precision: '约' }, '约2.5'],
  [{ value: 1_000_000 }, '1000000'],
] as const)('the number %o reads %s', (number, text) => {
  expect(numberText(number)).toBe(text);
});

describe('a number on a drawing', () => {
  test.each([
    [
      'has its name',
      { label: '专利', value: 900, precision: '超' as const, unit: '项' },
      '专利 900+ 项',
    ],
    [
      'of fourteen characters has its name',
      { label: '虚构的革新数', value: 1234, unit: '项' },
      '虚构的革新数 1234 项',
    ],
    ['of more leaves it out', { label: '虚构的革新总数呢', value: 1234, unit: '项' }, '1234 项'],
    [
      'that is too long by itself is not lettered',
      { value: 1, unit: '项一二三四五六七八九十一二' },
      undefined,
    ],
  ])('%s', (_, changes, text) => {
    expect(metricText({ ...metric, ...changes })).toBe(text);
  });
});
