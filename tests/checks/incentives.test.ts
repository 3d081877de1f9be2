import { describe, expect, test } from 'vitest';
import { sources } from '../lib/fictional-entries.ts';
import type { Input } from '../lib/fictional-entries.ts';
import { hallOf } from '../lib/hall-of.ts';
import { told } from './told.ts';

type Rung = NonNullable<Input<'enterprises'>['incentives']>[number]['rungs'][number];

const hall = (...rungs: Rung[]) =>
  hallOf({
    enterprises: {
      chang: { incentives: [{ title: '虚构激励', period: '2020年', rungs, sources }] },
    },
  });
const rung = (label: string, to: number, unit: string): Rung => ({ label, to, unit });

describe('a ladder of rewards', () => {
  test.each<[string, Rung[]]>([
    ['one rung', [rung('甲奖', 50, '元')]],
    [
      'rungs that ascend from yuan to ten thousands',
      [rung('甲奖', 50, '元'), rung('乙奖', 10, '万元'), rung('丙奖', 100, '万元')],
    ],
    [
      'a count of posts between two sums',
      [rung('甲奖', 50, '元'), rung('工种', 8, '个'), rung('乙奖', 60, '元')],
    ],
  ])('is sound with %s', (_, rungs) => {
    expect(told(hall(...rungs))).toEqual([]);
  });

  test.each<[string, Rung[], string]>([
    [
      'a smaller sum in a larger unit',
      [rung('甲奖', 20_000, '元'), rung('乙奖', 1, '万元')],
      'rungs.1.to incentives/ascend | 梯级“乙奖”1 万元不比前一级“甲奖”20000 元高',
    ],
    [
      'the same sum twice',
      [rung('甲奖', 1, '万元'), rung('工种', 8, '个'), rung('乙奖', 10_000, '元')],
      'rungs.2.to incentives/ascend | 梯级“乙奖”10000 元不比前一级“甲奖”1 万元高',
    ],
    [
      'counts of one unit that descend',
      [rung('甲类', 9, '个'), rung('乙类', 8, '个')],
      'rungs.1.to incentives/ascend | 梯级“乙类”8 个不比前一级“甲类”9 个高',
    ],
  ])('is told of %s', (_, rungs, expected) => {
    expect(told(hall(...rungs))).toEqual([
      `enterprises/chang.md incentives.0.${expected} | 梯级从低到高排；对照来源，看是次序还是单位写错了。`,
    ]);
  });
});

describe('an enterprise', () => {
  test.each<[string, Partial<Input<'enterprises'>>, string]>([
    ['an ownership that is on no list', { ownership: '虚构制' }, 'ownership'],
    [
      'a recognition that is on no list',
      { recognitions: [{ kind: '虚构兽', sources }] },
      'recognitions.0.kind',
    ],
  ])('may not have %s', (_, changes, path) => {
    const [first = '', ...rest] = told(hallOf({ enterprises: { chang: changes } }));
    expect(rest).toEqual([]);
    expect(first).toContain(`enterprises/chang.md ${path} `);
  });

  test('must be there when an employer names it', () => {
    const jia = { employer: { name: '虚构厂', enterprise: 'chang' } };
    const [first = '', ...rest] = told(hallOf({ craftsmen: { jia } }));
    expect(rest).toEqual([]);
    expect(first).toContain('craftsmen/jia.md employer.enterprise ');
    expect(told(hallOf({ craftsmen: { jia }, enterprises: { chang: {} } }))).toEqual([]);
  });

  test('may not be called as the page of all ladders', () => {
    expect(told(hallOf({ enterprises: { incentives: {} } }))).toEqual([
      'enterprises/incentives.md  slugs/reserved | 编号“incentives”是网址里的保留词 | 换一个文件名。',
    ]);
  });
});
