import { describe, expect, test } from 'vitest';
import { sourceSlug } from '../lib/fictional-entries.ts';
import { hallOf } from '../lib/hall-of.ts';
import { told } from './told.ts';

describe('references', () => {
  test('of a draft may lead to drafts and withdrawn entries', () => {
    const hall = hallOf(
      {
        craftsmen: { 'xu-gou-jia': {}, 'xu-gou-yi': { status: 'withdrawn' } },
        studios: { 'xu-gou-shi': { status: 'draft', leaders: ['xu-gou-jia', 'xu-gou-yi'] } },
        outcomes: {
          'xu-gou-wu': {
            status: 'draft',
            studio: 'xu-gou-shi',
            team: [{ name: '贾乙丑（虚构）' }],
          },
        },
        figures: { 'xu-gou-shu': {} },
      },
      { hall: { home: { badges: ['xu-gou-jia'], totals: 'xu-gou-shu' } } },
    );
    expect(told(hall)).toEqual([]);
  });

  test('of a published entry lead to published ones', () => {
    const hall = hallOf({
      craftsmen: { 'xu-gou-jia': { status: 'draft' }, 'xu-gou-yi': { status: 'withdrawn' } },
      outcomes: { 'xu-gou-wu': { team: ['xu-gou-jia', 'xu-gou-yi'] } },
    });
    expect(told(hall)).toEqual([
      'outcomes/xu-gou-wu.md team.0 references/draft | 工匠“xu-gou-jia”还是草稿，没有发布 | 先发布它，或删掉这一项。',
      'outcomes/xu-gou-wu.md team.1 references/withdrawn | 工匠“xu-gou-yi”已经撤下 | 删掉这一项。',
    ]);
  });

  test.each<[string, Parameters<typeof hallOf>, string]>([
    [
      'to a craftsman with a typo',
      [
        {
          craftsmen: { 'xu-gou-jia': { title: '甄甲' } },
          outcomes: { a: { team: ['xu-guo-jia'] } },
        },
      ],
      'outcomes/a.md team.0 references/missing | 找不到工匠“xu-guo-jia” | 是不是想写 xu-gou-jia（甄甲）？',
    ],
    [
      'to a studio, where there are none',
      [{ outcomes: { a: { studio: 'xu-gou-shi' } } }],
      'outcomes/a.md studio references/missing | 找不到工作室“xu-gou-shi” | 写 content/studios 里一个文件的名字；没有就先新建这个文件。',
    ],
    [
      'to an entry of another collection',
      [{ studios: { 'xu-gou-shi': {} }, outcomes: { a: { union: 'xu-gou-shi' } } }],
      'outcomes/a.md union references/missing | 找不到工会“xu-gou-shi” | 写 content/unions 里一个文件的名字；没有就先新建这个文件。',
    ],
    [
      'to a source',
      [{ outcomes: { a: { sources: [{ id: 'xu-gou-bao-goa' }] } } }],
      'outcomes/a.md sources.0.id references/missing | 找不到来源“xu-gou-bao-goa” | 是不是想写 xu-gou-bao-gao（虚构报告）？',
    ],
    [
      'to a source in prose',
      [{ outcomes: { a: { benefits: ['虚构的效果。[^nobody: 首段]'] } } }],
      'outcomes/a.md benefits.0 references/missing | 找不到来源“nobody” | 写 content/sources 里一个文件的名字；没有就先新建这个文件。',
    ],
    [
      'from the home page to a craftsman',
      [{ craftsmen: { 'xu-gou-jia': {} } }, { hall: { home: { badges: ['xu-gou-yi'] } } }],
      'hall.yaml home.badges.0 references/missing | 找不到工匠“xu-gou-yi” | 是不是想写 xu-gou-jia（甄甲子（虚构））？',
    ],
    [
      'from the home page to an outcome or studio with a typo',
      [{ studios: { 'xu-gou-shi': {} } }, { hall: { home: { masterpieces: ['xu-gou-shii'] } } }],
      'hall.yaml home.masterpieces.0 references/missing | 找不到成果或工作室“xu-gou-shii” | 是不是想写 xu-gou-shi？',
    ],
    [
      'from the home page to an outcome or studio like no other',
      [{}, { hall: { home: { masterpieces: ['xu-gou-shi'] } } }],
      'hall.yaml home.masterpieces.0 references/missing | 找不到成果或工作室“xu-gou-shi” | 写成果或工作室的编号。',
    ],
  ])('%s that lead nowhere are told', (_, hall, expected) => {
    expect(told(hallOf(...hall))).toEqual([expected]);
  });

  test('know an entry that is itself not valid', () => {
    const { catalogue, known } = hallOf({ outcomes: { a: { studio: 'broken' } } });
    const studios = new Map([['broken', '虚构工作室']]);
    expect(told({ catalogue, known: new Map([...known, ['studios', studios]]) })).toEqual([]);
    expect(known.get('sources')?.has(sourceSlug)).toBe(true);
  });
});
