import type { Entry } from '#catalogue/entry';
import { hallCollections } from '#catalogue/facets';
import { coveredYears, uncoveredYear, workingDays } from '#catalogue/working-days';
import type { Finding } from '#schema/problem';
import { finding, perEntry } from './check.ts';
import type { Check, Subject } from './check.ts';
import { missingAmong } from './references.ts';

type Notice = Entry<'notices'>;

/** A notice hangs for at least so many working days: the rule of this hall. */
const leastWorkingDays = 5;

const perNotice = (check: (notice: Notice, subject: Subject) => Finding[]): Check =>
  perEntry((entry, subject) => (entry.collection === 'notices' ? check(entry, subject) : []));

/** A notice begins before it ends and hangs for at least five working days, by the holiday table. */
export const noticePeriods: Check = perNotice((notice) => {
  const { start, end } = notice.data;
  const told = (rule: string, message: string, suggestion: string): Finding[] => [
    finding(notice, ['end'], `notices/${rule}`, message, suggestion),
  ];
  if (end < start)
    return told('order', `截止日期(end) ${end} 在开始日期(start) ${start} 之前`, '对照公示原文。');
  const year = uncoveredYear(start, end);
  if (year !== undefined) {
    const { first, last } = coveredYears;
    const known = year < first ? `从 ${first} 年开始` : `只到 ${last} 年`;
    return told(
      'holidays',
      `节假日表${known}，${year} 年的工作日算不出来`,
      '国务院办公厅发布放假安排后，在 src/catalogue/holidays.ts 补上这一年。',
    );
  }
  const count = workingDays(start, end)?.length ?? 0;
  if (count >= leastWorkingDays) return [];
  return told(
    'working-days',
    `公示从 ${start} 到 ${end} 只有 ${count} 个工作日，至少 ${leastWorkingDays} 个`,
    '节假日和调休按国务院办公厅的放假安排算；对照公示原文改日期，或者延长公示。',
  );
});

/** A result is told only after the last day on which somebody could object. */
export const noticeResults: Check = perNotice((notice, { catalogue: { today } }) => {
  const { end, result } = notice.data;
  if (result === undefined || today > end) return [];
  const message = `公示到 ${end} 才截止，今天(${today})还不能有公示结果(result)`;
  return [finding(notice, ['result'], 'notices/result', message, '删掉结果，截止以后再写。')];
});

/** Whom a notice names by slug is an exhibit of this hall, and its edition one of the programme's. */
export const noticeSubjects: Check = perNotice((notice, subject) => {
  const { subjects, programme, edition } = notice.data;
  return [
    ...subjects.flatMap((who, i) =>
      typeof who === 'string'
        ? missingAmong(subject, notice, ['subjects', i], hallCollections, who)
        : [],
    ),
    ...unknownEdition(subject, notice, programme, edition),
  ];
});

function unknownEdition(
  { catalogue }: Subject,
  notice: Notice,
  programme: string | undefined,
  edition: string | undefined,
): Finding[] {
  const found = programme === undefined ? undefined : catalogue.find('programmes', programme);
  if (!found || edition === undefined) return [];
  const ids = (found.data.editions ?? []).map(({ id }) => id);
  if (ids.includes(edition)) return [];
  const message = `“${found.data.title}”没有届次“${edition}”`;
  const suggestion = `可选：${ids.join('、') || '（无）'}`;
  return [finding(notice, ['edition'], 'notices/edition', message, suggestion)];
}
