import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { t } from '#i18n/t';
import { bodyHtml } from './body.ts';
import { startCitations } from './citations.ts';
import { dateText } from './date-text.ts';
import type { CitedHtml } from './evidence.ts';
import type { Fact } from './fact.ts';
import { fact } from './fact-rows.ts';
import type { MaybeLink } from './link.ts';
import { listedLink } from './listed-link.ts';
import { noticeClock } from './notice-clock.ts';
import type { NoticeClock } from './notice-clock.ts';
import { recordPage } from './record-page.ts';
import type { RecordPage } from './record-page.ts';
import { entryLink, siteOf } from './site.ts';

export interface NoticePage extends RecordPage {
  readonly facts: readonly Fact[];
  readonly clock: NoticeClock;
  readonly body: CitedHtml | undefined;
  readonly subjects: readonly { readonly link: MaybeLink; readonly detail: string | undefined }[];
  readonly channels: readonly Fact[];
  readonly result: CitedHtml | undefined;
  /** Who signs below the notice, and the day it was hung. */
  readonly signature: readonly string[];
  /** Address of the calendar file. */
  readonly calendar: string;
}

/** One notice as it hangs: whom it names, how long, where to object, what came of it. */
export function noticePage(
  catalogue: Catalogue,
  entry: Entry<'notices'>,
  html: string,
): NoticePage {
  const { data, slug } = entry;
  const { issuer, number, start, end } = data;
  const words = t.notice.facts;
  const clock = noticeClock(catalogue, entry);
  const citations = startCitations(catalogue);
  const body = bodyHtml(catalogue, html, citations);
  const result = data.result === undefined ? undefined : citations.prose(data.result);
  const period = t.notice.period(dateText(start), dateText(end), clock.days.length);
  return {
    ...recordPage(catalogue, entry, citations),
    facts: [
      ...fact(words.issuer, issuer),
      ...fact(words.number, number),
      ...fact(words.programme, programmeLink(catalogue, entry)),
      ...fact(words.period, period),
    ],
    clock,
    body,
    subjects: data.subjects.flatMap((who) => {
      const link = listedLink(catalogue, who);
      const detail = typeof who === 'string' ? undefined : who.detail;
      return link ? [{ link, detail }] : [];
    }),
    channels: data.channels.map(({ kind, value }) => ({ label: kind, values: [{ text: value }] })),
    result,
    signature: [issuer, dateText(start)],
    calendar: siteOf(catalogue).href(`/notices/${slug}.ics`),
  };
}

/** The programme that the notice belongs to, at the edition's place. */
function programmeLink(catalogue: Catalogue, { data }: Entry<'notices'>): MaybeLink | undefined {
  const programme =
    data.programme === undefined ? undefined : catalogue.find('programmes', data.programme);
  if (!programme) return undefined;
  const edition = programme.data.editions?.find(({ id }) => id === data.edition);
  const link = entryLink(siteOf(catalogue), programme);
  return edition ? { href: `${link.href}#${edition.id}`, text: edition.title } : link;
}
