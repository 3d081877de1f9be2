import { describe, expect, test } from 'vitest';
import { fullEdition, selectingProgramme, soundSelection } from '../lib/fictional-selection.ts';
import { hallOf } from '../lib/hall-of.ts';
import { told } from './told.ts';

type Edition = typeof fullEdition;
type Selection = typeof soundSelection;

const hall = (changes: Partial<Edition>) =>
  hallOf({
    enterprises: { 'xu-gou-chang': { title: '虚构甲厂' } },
    programmes: {
      xuan: { ...selectingProgramme, editions: [{ ...fullEdition, ...changes }] },
    },
  });
const selecting = (changes: Partial<Selection>) =>
  hall({ selection: { ...soundSelection, ...changes } });

const { candidates, inspected } = soundSelection;
const reversed = [...candidates].reverse();
const rule = '按 1∶1.2，10 个名额应考察 12 个';

describe('an edition that went through every stage', () => {
  test.each([
    ['lists the twelve best of fifteen', hall({})],
    ['lists its candidates in another order', selecting({ candidates: reversed })],
    ['lists the inspected in another order', selecting({ inspected: [...inspected].reverse() })],
    ['publishes no scores', hall({ selection: undefined })],
    [
      'names a candidate by slug',
      selecting({
        candidates: candidates.map((one, i) => (i === 0 ? { ...one, who: 'xu-gou-chang' } : one)),
        inspected: ['xu-gou-chang', ...inspected.slice(1)],
      }),
    ],
    [
      'has more stages than the procedure names',
      hall({ stages: [{ name: '申报', count: 50 }, ...(fullEdition.stages ?? [])] }),
    ],
  ])('is sound when it %s', (_, subject) => {
    expect(told(subject)).toEqual([]);
  });

  test.each([
    [
      'somebody missing from the list and somebody too many',
      selecting({ inspected: [...inspected.slice(0, 11), { title: '虚构寅厂' }] }),
      `selection.inspected selection/inspected | ${rule}，考察名单(inspected)有 12 个：少了“虚构丑厂”（第 12 名，80.8 分）；多了“虚构寅厂”（第 13 名，79.2 分） | 对照公布的得分、权重和名单，改对写错的一处。`,
    ],
    [
      'a list that is too short',
      selecting({ inspected: inspected.slice(0, 11) }),
      `selection.inspected selection/inspected | ${rule}，考察名单(inspected)有 11 个：少了“虚构丑厂”（第 12 名，80.8 分） | 对照公布的得分、权重和名单，改对写错的一处。`,
    ],
    [
      'somebody inspected who was no candidate',
      selecting({ inspected: [...inspected, { title: '虚构某厂' }] }),
      `selection.inspected selection/inspected | ${rule}，考察名单(inspected)有 13 个：多了“虚构某厂”（不在候选名单里） | 对照公布的得分、权重和名单，改对写错的一处。`,
    ],
    [
      'equal scores at the cut',
      selecting({
        candidates: candidates.map((one, i) => (i === 12 ? { ...one, vote: 85, review: 78 } : one)),
      }),
      `selection.candidates selection/tie | ${rule}，“虚构丑厂”、“虚构寅厂”同为 80.8 分，只剩 1 个位置，规则定不下谁进入考察 | 查来源里同分怎样处理；来源没有说，就不写这一届的差额考察。`,
    ],
    [
      'too few candidates',
      selecting({ candidates: candidates.slice(0, 11), inspected: inspected.slice(0, 11) }),
      `selection.candidates selection/candidates | ${rule}，候选名单只有 11 个 | 补全候选名单，或改对名额、比例。`,
    ],
    [
      'another quota than the edition’s own',
      hall({ quota: 9 }),
      'selection.quota selection/quota | 差额考察的名额(quota) 10 与这一届的名额总数(quota) 9 不符 | 对照来源，改对其中一个。',
    ],
    [
      'another ratio than the procedure’s',
      selecting({ ratio: 1.15 }),
      'selection.ratio selection/ratio | 差额比例(ratio) 1∶1.15 与程序的 1∶1.2 不符 | 对照来源，改对其中一个。',
    ],
    [
      'a stage that counts other than the rule',
      hall({ stages: [{ name: '差额考察', count: 13 }] }),
      'stages.0.count selection/stage | 环节“差额考察”写的是 13 个，10 个名额按 1∶1.2 应考察 12 个 | 对照来源，改对环节、名额或比例。',
    ],
    [
      'such a stage where nothing else of the selection is public',
      hall({ selection: undefined, quota: 9, stages: [{ name: '差额考察', count: 10 }] }),
      'stages.0.count selection/stage | 环节“差额考察”写的是 10 个，9 个名额按 1∶1.2 应考察 11 个 | 对照来源，改对环节、名额或比例。',
    ],
    [
      'stages out of the procedure’s order',
      hall({
        selection: undefined,
        stages: [{ name: '资格审查' }, { name: '公众投票' }, { name: '专家评审' }],
      }),
      'stages.2.name editions/stage-order | 环节“专家评审”写在“公众投票”之后，程序(procedure)里它在前 | 环节照程序的次序写：组织推荐、资格审查、专家评审、公众投票、差额考察、提名公示、命名奖励',
    ],
    [
      'a stage twice',
      hall({ selection: undefined, stages: [{ name: '公众投票' }, { name: '公众投票' }] }),
      'stages.1.name editions/stage-order | 环节“公众投票”写了两次 | 环节照程序的次序写：组织推荐、资格审查、专家评审、公众投票、差额考察、提名公示、命名奖励',
    ],
  ])('is told of %s', (_, subject, expected) => {
    expect(told(subject)).toEqual([`programmes/xuan.md editions.0.${expected}`]);
  });

  test('is told of a slug that is nobody’s', () => {
    const subject = selecting({
      candidates: candidates.map((one, i) => (i === 0 ? { ...one, who: 'xu-gou-change' } : one)),
      inspected: ['xu-gou-change', ...inspected.slice(1)],
    });
    expect(told(subject).map((line) => line.split(' | ')[0])).toEqual([
      'programmes/xuan.md editions.0.selection.candidates.0.who references/missing',
      'programmes/xuan.md editions.0.selection.inspected.0 references/missing',
    ]);
  });
});
