import { finding, perEntry } from './check.ts';
import type { Check } from './check.ts';

/** The shares of a single-choice question sum to 99–101 %, unless a value was not printed. */
export const singleChoiceSums: Check = perEntry((entry) => {
  const survey = entry.collection === 'figures' ? entry.data.survey : undefined;
  if (survey?.choice !== 'single') return [];
  const values = survey.values.map(({ value }) => value);
  if (values.some((value) => value === undefined)) return [];
  const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
  const shown = Math.round(sum * 100) / 100;
  if (shown >= 99 && shown <= 101) return [];
  return [
    finding(
      entry,
      ['survey', 'values'],
      'figures/sum',
      `单选题各项之和是 ${shown}%，应在 99% 到 101% 之间`,
      '对照来源；没有印出来的选项不写数值；可以多选的写 choice: multiple。',
    ),
  ];
});
