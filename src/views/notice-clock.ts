import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { workingDays } from '#catalogue/working-days';
import { t } from '#i18n/t';
import { noticeState } from '#schema/notice-state';
import type { NoticePeriod, NoticeState } from '#schema/notice-state';

/** The clock of a notice: what the build says of it, and what the browser needs to say it anew. */
export interface NoticeClock extends NoticePeriod {
  readonly stage: NoticeState['stage'];
  readonly text: string;
  /** The date by which the build judged. */
  readonly judgedBy: string;
}

/** How a notice stands by the catalogue's today; the checks have refused uncovered years. */
export function noticeClock({ today }: Catalogue, { data }: Entry<'notices'>): NoticeClock {
  const { start, end } = data;
  const period = { start, end, days: workingDays(start, end) ?? [] };
  const { stage, left } = noticeState(period, today);
  return {
    ...period,
    stage,
    text: t.notice.clock[stage].replace('{left}', String(left)),
    judgedBy: t.notice.judgedBy(today),
  };
}
