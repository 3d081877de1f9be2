import { describe, expect, test } from 'vitest';
import type { Input } from '../lib/fictional-entries.ts';
import { sources } from '../lib/fictional-entries.ts';
import { hallOf } from '../lib/hall-of.ts';
import { told } from './told.ts';

type Deal = NonNullable<NonNullable<Input<'outcomes'>['transfer']>['deals']>[number];

const deal: Deal = {
  date: '2025-05',
  party: '虚构轴承厂',
  mode: '转让',
  status: '合同',
  amount: 12,
  sources,
};
const hall = (...deals: Deal[]) =>
  hallOf({ outcomes: { jia: { transfer: { deals } } } }, { today: '2026-06-15' });

describe('deals of an outcome', () => {
  test.each<[string, Deal]>([
    ['day', { ...deal, date: '2025-06' }],
    ['party', { ...deal, party: '虚构齿轮厂' }],
    ['mode', { ...deal, mode: '许可' }],
    ['status', { ...deal, status: '到账' }],
  ])('are two when they differ in %s', (_, other) => {
    expect(told(hall(deal, other))).toEqual([]);
  });

  test('are not written twice, whatever their amounts', () => {
    expect(told(hall(deal, { ...deal, date: '2024' }, { ...deal, amount: 13 }))).toEqual([
      'outcomes/jia.md transfer.deals.2 deals/repeated | 第 3 笔转化和第 1 笔的日期、对方、方式、状态都一样（2025-05 · 虚构轴承厂 · 转让 · 合同） | 同一笔只写一次，来源写在一起。',
    ]);
  });

  test('are not in the future', () => {
    expect(told(hall(deal, { ...deal, date: '2026-06-16' }))).toEqual([
      'outcomes/jia.md transfer.deals.1.date dates/future | 转化的日期(2026-06-16)在今天(2026-06-15)之后 | 检查年份。',
    ]);
  });
});
