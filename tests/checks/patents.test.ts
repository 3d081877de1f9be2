import { describe, expect, test } from 'vitest';
import { sources } from '../lib/fictional-entries.ts';
import { hallOf } from '../lib/hall-of.ts';
import { told } from './told.ts';

const right = (number: string, granted?: boolean) =>
  hallOf({
    outcomes: { a: { intellectualProperty: [{ kind: '专利', number, granted, sources }] } },
  });

describe('ZL before a patent number', () => {
  test.each([
    ['stands where the patent is granted', right('ZL97101765.4', true)],
    ['is missing where it is an application', right('97101765.4')],
    ['may be missing where it is granted', right('97101765.4', true)],
  ])('%s', (_, hall) => {
    expect(told(hall)).toEqual([]);
  });

  test.each([
    ['nobody says it is granted', right('ZL97101765.4')],
    ['it is not granted', right('ZL97101765.4', false)],
    ['it is written small', right('zl97101765.4')],
  ])('is told when %s', (_, hall) => {
    expect(told(hall)).toEqual([
      'outcomes/a.md intellectualProperty.0.number patents/zl | ZL 只用于已授权的专利 | 已授权就加一行 granted: true；还没有授权就去掉 ZL。',
    ]);
  });
});
