import { describe, expect, test } from 'vitest';
import { enterprise } from '#schema/enterprise';
import { explain } from '#schema/explain';
import { least, sources } from '../lib/fictional-entries.ts';

/** What an officer is told of a fictional enterprise with these fields. */
function told(changes: object): string[] {
  const value = { ...least.enterprises, ...changes };
  const { error } = enterprise.safeParse(value);
  return explain(enterprise, value, error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')} ${message}`,
  );
}
const ladder = (...rungs: object[]) => ({
  incentives: [{ title: '虚构激励', period: '2020年', sources, rungs }],
});

describe('an enterprise', () => {
  test.each<[string, object]>([
    ['nothing but what every entry says', {}],
    ['a sound credit code', { creditCode: '9144030071526726XG' }],
    ['a range of rewards', ladder({ label: '虚构奖', from: 10, to: 300, unit: '万元' })],
    ['a range of one sum', ladder({ label: '虚构奖', from: 10, to: 10, unit: '元' })],
    [
      'a reward at most, for each project',
      ladder({ label: '虚构奖', to: 10, unit: '万元', per: '每项', precision: '最高' }),
    ],
    ['a count of posts', ladder({ label: '虚构工种', to: 218, unit: '个' })],
  ])('may have %s', (_, changes) => {
    expect(told(changes)).toEqual([]);
  });

  test.each<[string, object, string]>([
    [
      'a credit code with a wrong check character',
      { creditCode: '91310115MA1G4L1WXK' },
      'creditCode 统一社会信用代码的校验位不对，请重抄一遍',
    ],
    [
      'a range that ends below its beginning',
      ladder({ label: '虚构奖', from: 300, to: 10, unit: '万元' }),
      'incentives.0.rungs.0.from 最低(from) 300 比数额(to) 10 还大',
    ],
    [
      'a name too long for its chart',
      ladder({ label: '虚构的一个很长很长的奖项名称呀', to: 10, unit: '元' }),
      'incentives.0.rungs.0.label 名称(label)至多 14 个字，现在 15 个',
    ],
    ['a ladder without rungs', ladder(), 'incentives.0.rungs 梯级(rungs)至少 1 项，现在 0 项'],
  ])('may not have %s', (_, changes, expected) => {
    expect(told(changes)).toEqual([expected]);
  });
});
