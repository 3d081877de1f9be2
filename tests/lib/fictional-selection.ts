import { inspectionStep } from '#schema/selection';
import { cite, sources } from './fictional-entries.ts';
import type { Input } from './fictional-entries.ts';

type Programme = Partial<Input<'programmes'>>;
type Edition = NonNullable<Programme['editions']>[number];
type Selection = NonNullable<Edition['selection']>;

const stems = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰'];

/** Fifteen firms with scores that fall in steps of two and one: 98.4, 96.8 … 76. */
const candidates: Selection['candidates'] = stems.map((stem, i) => ({
  who: { title: `虚构${stem}厂` },
  vote: 96 - i,
  review: 100 - 2 * i,
}));

/** 10 places at 1∶1.2: the first twelve of fifteen are inspected. */
export const soundSelection: Selection = {
  quota: 10,
  ratio: 1.2,
  weights: { vote: 40, review: 60 },
  candidates,
  inspected: candidates.slice(0, 12).map(({ who }) => who),
};

const steps = [
  '组织推荐',
  '资格审查',
  '专家评审',
  '公众投票',
  inspectionStep,
  '提名公示',
  '命名奖励',
];

/** An edition that has gone through every stage of the Qingdao procedure (四3, 四4). */
export const fullEdition: Edition = {
  id: 'year-2020',
  title: '2020年虚构选树',
  date: '2020',
  quota: 10,
  stages: [40, 30, 15, 15, 12, 10, 10].map((count, i) => ({ name: steps[i] ?? '', count })),
  selection: soundSelection,
  announced: candidates.slice(0, 10).map(({ who }) => who),
  sources,
};

/** A programme with a procedure of seven steps, an eligibility rule and one full edition. */
export const selectingProgramme: Programme = {
  title: '虚构全员创新企业',
  procedure: {
    steps: steps.map((name) => ({ name, text: `虚构的做法。${cite}` })),
    quota: 10,
    ratio: 1.2,
  },
  eligibility: {
    scope: [`在虚构市注册。${cite}`, `是虚构央企的单位。${cite}`],
    exclusions: [`虚构的弄虚作假。${cite}`, `虚构的重大事故。${cite}`, `虚构的失信。${cite}`],
    preferences: [`虚构的民营企业。${cite}`],
  },
  editions: [fullEdition],
};
