import { z } from 'zod';
import { entryFields, publishedNeedsSource, publishedNeedsSourceIssue } from './entry.ts';
import { metric, precisions } from './evidence.ts';
import { field, line } from './field.ts';

/** What the source prints and what it most likely means; the page shows both. */
const misprint = z.strictObject({
  printed: line('印的字', 60, '照来源一字不改，选项里也这样写。'),
  likely: line('疑为', 60, '多半想印的是什么。'),
});

const surveyValue = z.strictObject({
  label: line('选项', 60),
  value: field(z.number().optional(), '数值', '来源没有印出来的就不写，页面标“缺”。'),
  precision: field(
    z.enum(precisions).optional(),
    '精确程度',
    '原文说“约、近、左右”写 约，说“超过、逾、多”写 超；不写就是准确。',
  ),
  misprint: field(misprint.optional(), '疑误', '来源多半印错了才写。'),
  note: field(line('说明', 160).optional(), '说明', '例如 原文作“近50%”。'),
});
export type SurveyValue = z.output<typeof surveyValue>;

/** How the values of a question belong together. */
const choices = ['single', 'multiple', 'separate', 'unstated'] as const;

/** A question of a survey: who was asked, and the values that the source prints. */
const survey = z
  .strictObject({
    no: field(
      z
        .string()
        .regex(/^图[1-9]\d?$/)
        .optional(),
      '图号',
      '来源里的图号，例如 图3；只在正文里有数字的不写。',
    ),
    caption: field(line('图题', 60).optional(), '图题', '来源印的图题；没有印出来就不写。'),
    question: line('问题', 80),
    choice: field(
      z.enum(choices),
      '单选或多选',
      'single 单选、multiple 多选、separate 各项分别统计、unstated 来源没有说也推不出。',
    ),
    choiceNote: field(
      line('判断依据', 80).optional(),
      '判断依据',
      '来源没有写明单选多选时，凭什么这样判断。',
    ),
    base: line('样本', 60, '谁回答的、多少人，例如 受访者4424人。'),
    respondents: field(z.int().positive().optional(), '样本人数', '只写数字，例如 4424。'),
    unit: field(z.enum(['%', '人']).default('%'), '单位', '占比写 %，人数写 人。'),
    values: field(z.array(surveyValue).min(1), '数值'),
  })
  .refine(({ unit, respondents }) => unit === '%' || respondents !== undefined, {
    message: '单位(unit)是“人”，就要写样本人数(respondents)',
    path: ['unit'],
  });
export type Survey = z.output<typeof survey>;

/** 图表：a survey figure, or a set of published totals. Exactly one of `survey` and `totals`. */
export const figure = z
  .strictObject({
    ...entryFields,
    survey: field(survey.optional(), '调查'),
    totals: field(z.array(metric).min(1).optional(), '总数'),
  })
  .refine(publishedNeedsSource, publishedNeedsSourceIssue)
  .refine((value) => (value.survey === undefined) !== (value.totals === undefined), {
    message: '图表要么写调查(survey)，要么写总数(totals)，只能有一个',
    path: ['survey'],
  });
