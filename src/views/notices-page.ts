import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { t } from '#i18n/t';
import { dateText } from './date-text.ts';
import { hallName } from './halls.ts';
import type { Link } from './link.ts';
import { noticeClock } from './notice-clock.ts';
import type { NoticeClock } from './notice-clock.ts';
import { homeCrumb } from './page-head.ts';
import type { PageHead } from './page.ts';
import { entryLink, siteOf } from './site.ts';

/** A notice in the list. */
export interface NoticeItem extends Link {
  readonly issuer: string;
  readonly period: string;
  readonly summary: string;
  readonly clock: NoticeClock;
}

export interface NoticesPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly total: number;
  /** Not over yet, by the build's date; what ends first stands first. */
  readonly current: readonly NoticeItem[];
  /** What is over, by the year it began in, the latest first. */
  readonly archive: readonly { readonly title: string; readonly items: readonly NoticeItem[] }[];
}

/** All notices: what hangs now and what hung before. */
export function noticesPage(catalogue: Catalogue): NoticesPage {
  const items = [...catalogue.list('notices')]
    .sort((a, b) => (a.data.end === b.data.end ? 0 : a.data.end < b.data.end ? 1 : -1))
    .map((notice) => noticeItem(catalogue, notice));
  const over = items.filter(({ clock }) => clock.stage === 'over');
  const years = [...new Set(over.map(({ clock }) => yearOf(clock)))].sort().reverse();
  return {
    head: {
      title: hallName('notices'),
      description: t.halls.notices.lead,
      path: '/notices/',
      breadcrumbs: [
        homeCrumb(catalogue),
        { href: siteOf(catalogue).href('/programmes/'), text: hallName('programmes') },
      ],
    },
    title: hallName('notices'),
    lead: t.halls.notices.lead,
    total: items.length,
    current: items.filter(({ clock }) => clock.stage !== 'over').reverse(),
    archive: years.map((year) => ({
      title: t.notice.year(year),
      items: over.filter(({ clock }) => yearOf(clock) === year),
    })),
  };
}

const yearOf = ({ start }: NoticeClock): string => start.slice(0, 4);

function noticeItem(catalogue: Catalogue, notice: Entry<'notices'>): NoticeItem {
  const { issuer, start, end, summary } = notice.data;
  const clock = noticeClock(catalogue, notice);
  return {
    ...entryLink(siteOf(catalogue), notice),
    issuer,
    period: t.notice.period(dateText(start), dateText(end), clock.days.length),
    summary,
    clock,
  };
}
