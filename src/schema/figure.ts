import { z } from 'zod';
import { entryFields, publishedNeedsSource, publishedNeedsSourceIssue } from './entry.ts';
import { metric } from './evidence.ts';
import { field, line } from './field.ts';

const surveyValue = z.strictObject({
  label: line('选项', 60),
  value: field(z.number().optional(), '数值', '来源没有印出来的就不写，页面标“缺”。'),
  note: field(line('说明', 160).optional(), '说明', '例如 疑为误印。'),
});

/** A figure of the survey: one question, its base, its printed values in per cent. */
const survey = z.strictObject({
  question: line('问题', 80),
  choice: field(z.enum(['single', 'multiple']), '单选或多选', 'single 单选、multiple 多选。'),
  base: line('样本', 60, '谁回答的、多少人，例如 受访者 4424 人。'),
  values: field(z.array(surveyValue).min(1), '数值', '单位：百分比。'),
});

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
