import type { VocabularyName } from '#schema/vocabulary-name';
import type { Input } from './fictional-entries.ts';

type Word = readonly [code: string, name: string, more?: { parent?: string; group?: string }];

const list = (...words: Word[]): Input<'vocabularies'> => ({
  title: '虚构词表',
  terms: words.map(([code, name, more = {}], order) => ({
    code,
    'zh-CN': name,
    en: `Invented ${code}`,
    order,
    ...more,
  })),
});

/** Short closed lists for tests; the regions are nested, two industries belong to groups. */
export const fictionalVocabularies: Partial<Record<VocabularyName, Input<'vocabularies'>>> = {
  industries: list(
    ['chips', '芯片', { group: '先导' }],
    ['ships', '船舶', { group: '重点' }],
    ['ports', '港口'],
  ),
  regions: list(['910000', '甲市'], ['910101', '甲一区', { parent: '910000' }], ['920000', '乙市']),
  levels: list(['national', '国家'], ['municipal', '市']),
  'outcome-kinds': list(['minor', '小革新'], ['work-method', '先进操作法']),
  'studio-kinds': list(['worker', '职工创新工作室'], ['alliance', '联盟']),
  'programme-kinds': list(['award', '评奖'], ['festival', '节日']),
  'skill-levels': list(['technician', '技师'], ['senior', '高级技师']),
  'maturity-market': list(['sample', '已有样品'], ['series', '可以量产']),
  'maturity-trl': list(['trl-1', 'TRL 1'], ['trl-2', 'TRL 2']),
  'maturity-qingdao': list(['level-1', '报告'], ['level-2', '方案']),
  'transfer-modes': list(['licence', '许可'], ['sale', '转让']),
  'intellectual-property-kinds': list(['patent', '专利'], ['standard', '标准']),
  ownership: list(['state-owned', '国有'], ['non-public', '非公']),
  'enterprise-sizes': list(['up-to-100', '100人以下'], ['over-1000', '1001人以上']),
  recognitions: list(['unicorn', '独角兽'], ['gazelle', '瞪羚']),
  'story-kinds': list(['person', '人物'], ['news', '消息']),
  'venue-kinds': list(['museum', '工匠馆'], ['school', '职工学堂']),
};
