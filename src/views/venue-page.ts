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

export interface VenuePage extends RecordPage {
  readonly facts: readonly Fact[];
  readonly plate: readonly PlateItem[];
  readonly offers: readonly CitedHtml[];
  readonly body: CitedHtml | undefined;
}

/** A venue: where one can see or learn, who runs it, what it offers. */
export function venuePage(catalogue: Catalogue, entry: Entry<'venues'>, html: string): VenuePage {
  const { data } = entry;
  const citations = startCitations(catalogue);
  const told = {
    plate: (data.metrics ?? []).map((metric) => plateItem(metric, citations)),
    offers: proseList(data.offers, citations),
    body: bodyHtml(catalogue, html, citations),
  };
  return {
    ...told,
    ...recordPage(catalogue, entry, citations),
    facts: [
      ...fact(t.facts.kind, termText(catalogue, 'venue-kinds', data.kind)),
      ...fact(t.facts.hosts, ...(data.hosts ?? [])),
      ...fact(t.learning.facts.opened, data.opened && dateText(data.opened)),
      ...fact(t.facts.region, termText(catalogue, 'regions', data.region)),
    ],
  };
}
