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
      'counts Latin letters and digits as about half a character',
      { label: '团队申报国家专利', value: 900, precision: '超' as const, unit: '项' },
      '团队申报国家专利 900+ 项',
    ],
    [
      'may be fourteen characters wide',
      { label: '虚构的革新总数一二', value: 1234, unit: '项' },
      '虚构的革新总数一二 1234 项',
    ],
    [
      'is left out when it is wider: a number without its name tells nothing',
      { label: '虚构的革新总数一二三', value: 1234, unit: '项' },
      undefined,
    ],
  ])('%s', (_, changes, text) => {
    expect(metricText({ ...metric, ...changes })).toBe(text);
  });
});
