import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { t } from '#i18n/t';
import { bodyHtml, proseList } from './body.ts';
import { startCitations } from './citations.ts';
import { dateText } from './date-text.ts';
import type { CitedHtml, PlateItem } from './evidence.ts';
import type { Fact } from './fact.ts';
import { fact } from './fact-rows.ts';
import { plateItem } from './plate.ts';
import { recordPage } from './record-page.ts';
import type { RecordPage } from './record-page.ts';
import { termText } from './term-text.ts';

export interface PolicyPage extends RecordPage {
  readonly facts: readonly Fact[];
  readonly plate: readonly PlateItem[];
  readonly points: readonly CitedHtml[];
  readonly body: CitedHtml | undefined;
}

/** A policy: who issued it, whether it is in force as far as a source says, what it grants. */
export function policyPage(
  catalogue: Catalogue,
  entry: Entry<'policies'>,
  html: string,
): PolicyPage {
  const { data } = entry;
  const words = t.learning.facts;
  const citations = startCitations(catalogue);
  const told = {
    plate: (data.metrics ?? []).map((metric) => plateItem(metric, citations)),
    points: proseList(data.points, citations),
    body: bodyHtml(catalogue, html, citations),
  };
  return {
    ...told,
    ...recordPage(catalogue, entry, citations),
    facts: [
      ...fact(words.issuer, data.issuer),
      ...fact(words.docNumber, data.docNumber),
      ...fact(words.issued, data.date && dateText(data.date)),
      ...fact(words.validity, data.validity ?? words.validityUnknown),
      ...fact(t.facts.level, termText(catalogue, 'levels', data.level)),
      ...fact(t.facts.region, termText(catalogue, 'regions', data.region)),
    ],
  };
}
