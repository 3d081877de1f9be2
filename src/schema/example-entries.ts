import type { z } from 'zod';
import type { CollectionName } from './collection-name.ts';
import type { schemas } from './collections.ts';

type Example<C extends CollectionName> = Omit<z.input<(typeof schemas)[C]>, 'cover' | 'media'>;

const source = 'shi-li-gong-bao-2026';
const cite = (at: string): string => `[^${source}: ${at}]`;
const sources = (at: string) => [{ id: source, at }];
const shared = { status: 'published' as const, updated: '2026-11-21' };

/**
 * A fictional entry of each collection that people fill in, as the guide for contributors tells them:
 * for the example row of the workbook and the hints of forms. All rest on the fictional source.
 */
export const exampleEntries: {
  readonly [C in Exclude<CollectionName, 'vocabularies'>]: Example<C>;
} = {
  craftsmen: {
    title: '张示例（虚构）',
    summary: '虚构人物，示例厂钳工，从事设备维修二十年，做过防松扳手等多项小革新。',
    ...shared,
    region: '浦东新区',
    sources: sources('第1页'),
    trade: '钳工',
    employer: { name: '示例厂（虚构）' },
    skillLevel: '高级技师',
    honours: [
      { title: '示例厂工匠（虚构）', date: '2025', level: '企业', sources: sources('第1页') },
      { title: '示例能手（虚构）', date: '2023', level: '企业', sources: sources('第1页') },
    ],
    metrics: [
      {
        label: '小革新',
        value: 12,
        unit: '项',
        precision: '约',
        period: '截至2025年',
        sources: sources('第1页'),
      },
    ],
    consent: { basis: 'consent', ref: '示例厂工会存档 2026-001（虚构）' },
  },
  studios: {
    title: '示例创新工作室（虚构）',
    summary: '虚构的工作室：由示例厂的钳工带头，专门解决设备维修里的小难题，也带青年职工。',
    ...shared,
    region: '浦东新区',
    sources: sources('第2页'),
    kind: '职工创新工作室',
    level: '企业',
    named: '2024-05',
    leaders: [{ name: '张示例（虚构）' }],
    employer: { name: '示例厂（虚构）' },
    members: [{ name: '李示例（虚构）' }, { name: '王示例（虚构）' }],
  },
  outcomes: {
    title: '防松扳手（虚构）',
    summary: '虚构的小革新：在扳手上加一个棘爪，螺栓拧紧以后不会自己松开，少停机检修。',
    ...shared,
    region: '浦东新区',
    sources: sources('第3页'),
    kind: '小革新',
    date: '2024-05',
    team: [{ name: '张示例（虚构）' }, { name: '李示例（虚构）' }],
    employer: { name: '示例厂（虚构）' },
    problem: `虚构的难题：设备振动大，螺栓容易松动。${cite('第3页')}`,
    solution: `虚构的办法：扳手上加装棘爪，拧紧后锁住。${cite('第3页')}`,
    points: [`虚构的要点：不用另加垫片。${cite('第3页')}`],
    benefits: [`虚构的效果：检修次数减少。${cite('第3页')}`],
    metrics: [
      { label: '检修次数', value: 6, unit: '次', period: '2025年', sources: sources('第3页') },
      {
        label: '节约费用',
        value: 3.5,
        unit: '万元',
        precision: '约',
        period: '2025年',
        sources: sources('第3页'),
      },
    ],
    appliedAt: [`虚构的应用：示例厂冲压车间。${cite('第3页')}`],
  },
  enterprises: {
    title: '示例厂（虚构）',
    summary: '虚构企业：职工提合理化建议，每月评一次，采纳就有奖，年底再评优秀建议。',
    ...shared,
    region: '浦东新区',
    sources: sources('第4页'),
    ownership: '国有',
    mechanism: [`虚构的机制：班组每月收集建议，厂工会组织评审。${cite('第4页')}`],
    incentives: [
      {
        title: '合理化建议奖励（虚构）',
        rungs: [
          { label: '采纳奖', to: 100, unit: '元', per: '每项' },
          { label: '优秀建议奖', from: 500, to: 2000, unit: '元', per: '每项' },
        ],
        period: '2025年',
        sources: sources('第4页'),
      },
    ],
  },
  programmes: {
    title: '示例创新奖（虚构）',
    summary: '虚构的评选：示例厂职工创新奖，班组推荐、专家评审，入选名单公示五个工作日。',
    ...shared,
    sources: sources('第9页'),
    kind: '评奖',
    level: '企业',
    hosts: ['示例厂工会（虚构）'],
    cycle: '两年一届',
    procedure: {
      steps: [
        { name: '申报', text: `虚构的做法：班组推荐，也可以自荐。${cite('第9页')}` },
        { name: '公示', text: `虚构的做法：名单公示五个工作日。${cite('第9页')}` },
      ],
    },
    editions: [
      {
        id: 'edition-1',
        title: '第一届示例创新奖（虚构）',
        no: 1,
        date: '2025-11',
        quota: 2,
        announced: [{ title: '防松扳手（虚构）' }, { title: '快换夹具（虚构）' }],
        sources: sources('第10页'),
      },
    ],
  },
  notices: {
    title: '示例创新奖获奖名单公示（虚构）',
    summary: '虚构的公示：第一届示例创新奖拟获奖名单，公示期内可以向示例厂工会提出意见。',
    ...shared,
    sources: sources('第5页'),
    issuer: '示例厂工会（虚构）',
    start: '2026-11-16',
    end: '2026-11-23',
    subjects: [{ title: '防松扳手（虚构）' }, { title: '乙班组（虚构）', detail: '快换夹具' }],
    channels: [
      { kind: '电话', value: '021-60000000' },
      { kind: '邮箱', value: 'gonghui@example.org' },
    ],
  },
  challenges: {
    title: '缩短换模时间（虚构）',
    summary: '虚构的难题：示例厂冲压线换一次模具时间太长，向全厂职工征集缩短换模时间的办法。',
    ...shared,
    sources: sources('第6页'),
    kind: 'call',
    owner: '示例厂（虚构）',
    problem: `虚构的难题：冲压线换一次模具要四十分钟。${cite('第6页')}`,
    targets: [
      { metric: '换模时间', op: '≤', value: 15, unit: '分钟' },
      { metric: '每班换模', op: '≥', value: 4, unit: '次' },
    ],
    deadline: '2026-12-31',
    reward: '5000元',
    stage: 'open',
  },
  stories: {
    title: '一把扳手的故事（虚构）',
    summary: '虚构的故事：示例厂的钳工为了不让螺栓再松，试了许多种办法，做成防松扳手。',
    ...shared,
    sources: sources('第3页'),
    kind: '成果',
    date: '2025-06',
    outcomes: ['fang-song-ban-shou'],
  },
  policies: {
    title: '示例厂职工创新奖励办法（虚构）',
    summary: '虚构的办法：规定合理化建议怎样提、谁来评、采纳以后怎样奖励，自印发之日起试行。',
    ...shared,
    sources: sources('第7页'),
    issuer: '示例厂工会（虚构）',
    docNumber: '示例工〔2025〕3号',
    date: '2025-03',
    level: '企业',
    validity: '试行',
    points: [`虚构的要点：建议采纳后一个月内发奖。${cite('第7页')}`],
  },
  venues: {
    title: '示例工匠馆（虚构）',
    summary: '虚构的场馆：示例厂老车间改成的工匠馆，陈列历年小革新的实物，也给青工上课。',
    ...shared,
    region: '浦东新区',
    sources: sources('第8页'),
    kind: '工匠馆',
    hosts: ['示例厂工会（虚构）'],
    opened: '2025-05',
    offers: [`虚构的课程：每周三讲一课，教钳工基本功。${cite('第8页')}`],
  },
  figures: {
    title: '职工参加小革新的情况（虚构）',
    summary: '虚构的调查：示例厂问了一百名职工有没有参加过小革新，约六成回答参加过。',
    ...shared,
    sources: sources('第11页'),
    survey: {
      question: '您参加过小革新吗？（虚构）',
      choice: 'single',
      base: '虚构受访者100人',
      respondents: 100,
      values: [
        { label: '参加过', value: 60 },
        { label: '没有参加过', value: 40 },
      ],
    },
  },
  tours: {
    title: '走进示例厂（虚构）',
    summary: '虚构的导览：先认识一位钳工，再看他所在的厂怎样奖励建议，最后到工匠馆看实物。',
    ...shared,
    sources: sources('第1页'),
    stops: [
      {
        entry: 'craftsmen/zhang-shi-li',
        text: `虚构的一站：先认识张示例，示例厂钳工。${cite('第1页')}`,
      },
      {
        entry: 'enterprises/shi-li-chang',
        text: `虚构的一站：再看他所在的厂。${cite('第4页')}`,
      },
    ],
  },
  unions: {
    title: '示例市总工会（虚构）',
    summary: '虚构的工会：示例市的总工会，每两年办一次职工创新奖，给创新工作室补助经费。',
    ...shared,
    region: '浦东新区',
    sources: sources('第4页'),
    level: '市级',
    kind: '市总工会',
  },
  sources: {
    title: '示例厂职工创新公报（虚构）',
    publisher: '示例厂工会（虚构）',
    date: '2026-03',
    tier: 'A',
    kind: 'document',
  },
};
