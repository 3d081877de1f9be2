import type { Entry } from '#catalogue/entry';
import type { Survey } from '#schema/figure';
import type { Finding } from '#schema/problem';
import { finding, perEntry } from './check.ts';
import type { Check } from './check.ts';

type Figure = Entry<'figures'>;

/** A rule about one survey question. */
const perSurvey = (check: (entry: Figure, survey: Survey) => Finding[]): Check =>
  perEntry((entry) =>
    entry.collection === 'figures' && entry.data.survey ? check(entry, entry.data.survey) : [],
  );

const path = ['survey', 'values'];

/** Shares lie between 0 and 100 %, head counts between 0 and the number of those asked. */
export const sharesInRange: Check = perSurvey((entry, { unit, respondents = 0, values }) => {
  const most = unit === '%' ? 100 : respondents;
  return values.flatMap(({ label, value }, i) =>
    value === undefined || (value >= 0 && value <= most)
      ? []
      : [
          finding(
            entry,
            [...path, i, 'value'],
            'figures/range',
            `“${label}”写了 ${value}${unit}，应在 0 到 ${most}${unit} 之间`,
            '对照来源。',
          ),
        ],
  );
});

/**
 * What a single choice adds up to: shares 99–101 %, head counts exactly the number of those asked.
 * With a value missing, the rest may not be more than that.
 */
export const singleChoiceSums: Check = perSurvey((entry, survey) => {
  if (survey.choice !== 'single') return [];
  const { unit, respondents = 0 } = survey;
  const [least, most] = unit === '%' ? [99, 101] : [respondents, respondents];
  const sum = survey.values.reduce((total, { value = 0 }) => total + value, 0);
  const shown = Math.round(sum * 100) / 100;
  const whole = survey.values.every(({ value }) => value !== undefined);
  if (shown <= most && (shown >= least || !whole)) return [];
  const range = unit === '%' ? '应在 99% 到 101% 之间' : `应等于样本 ${respondents}人`;
  return [
    finding(
      entry,
      path,
      'figures/sum',
      `单选题各项之和是 ${shown}${unit}，${whole ? range : `缺了几项还超过 ${most}${unit}`}`,
      '对照来源；没有印出来的选项不写数值；可以多选的写 choice: multiple。',
    ),
  ];
});

/** What is marked as a misprint stands as it is printed, and is thought to mean something else. */
export const misprintsKept: Check = perSurvey((entry, { values }) =>
  values.flatMap(({ label, misprint }, i) => {
    if (!misprint) return [];
    const { printed, likely } = misprint;
    const told = (message: string) =>
      finding(
        entry,
        [...path, i, 'misprint'],
        'figures/misprint',
        message,
        '选项照来源印的写，疑为什么写在 likely。',
      );
    if (!label.includes(printed)) return [told(`选项写“${label}”，来源印的却是“${printed}”`)];
    return printed === likely ? [told(`印的和疑为的都是“${printed}”`)] : [];
  }),
);

/** A figure's number is used once for a source. */
export const figureNumbers: Check = ({ catalogue }) => {
  const taken = new Map<string, string>();
  return catalogue.all.flatMap((entry) => {
    if (entry.collection !== 'figures' || entry.data.survey?.no === undefined) return [];
    const { no } = entry.data.survey;
    const keys = new Set((entry.data.sources ?? []).map(({ id }) => `${id} ${no}`));
    const before = [...keys].flatMap((key) => taken.get(key) ?? []);
    for (const key of keys) taken.set(key, taken.get(key) ?? entry.file);
    return [...new Set(before)].map((file) =>
      finding(
        entry,
        ['survey', 'no'],
        'figures/number',
        `${no}用了两次，${file} 写的也是${no}`,
        '同一份来源里图号不会重复，对照来源改其中一个。',
      ),
    );
  });
};

/** Whoever looks a figure up finds the paragraph: every source of a figure names its place. */
export const figureParagraphs: Check = perEntry((entry) =>
  entry.collection !== 'figures'
    ? []
    : (entry.data.sources ?? []).flatMap(({ id, at }, i) =>
        at !== undefined
          ? []
          : [
              finding(
                entry,
                ['sources', i, 'at'],
                'figures/paragraph',
                `图表的来源“${id}”没有写位置(at)`,
                '写到章节和段落，例如 一(二)第2段。',
              ),
            ],
      ),
);
