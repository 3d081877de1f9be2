import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { t } from '#i18n/t';
import type { VocabularyName } from '#schema/vocabulary-name';
import { artworkOf, photosOf } from './artwork-of.ts';
import { bodyHtml, proseList } from './body.ts';
import { citationForms } from './citation-forms.ts';
import { startCitations } from './citations.ts';
import { dateText } from './date-text.ts';
import { enterpriseRelations } from './enterprise-relations.ts';
import type { CitedHtml } from './evidence.ts';
import type { ExhibitPage, Relation } from './exhibit-page.ts';
import { answeredBy, editLink } from './exhibit-parts.ts';
import { fact } from './fact-rows.ts';
import { exhibitName } from './halls.ts';
import { incentiveView } from './incentive.ts';
import type { IncentiveView } from './incentive.ts';
import { incentivesLink } from './incentives-page.ts';
import type { Link, MaybeLink } from './link.ts';
import { neighboursOf } from './neighbours.ts';
import { entryHead } from './page-head.ts';
import { plateItem } from './plate.ts';
import { termLink } from './term-link.ts';
import { termText } from './term-text.ts';
import { honoursTimeline } from './timeline.ts';
import { tourLinks } from './tour-links.ts';

export interface EnterprisePage extends ExhibitPage {
  readonly mechanism: readonly CitedHtml[];
  readonly platforms: readonly CitedHtml[];
  readonly effects: readonly CitedHtml[];
  readonly incentives: readonly IncentiveView[];
  /** Where the ladders of all enterprises stand together. */
  readonly allIncentives: Link;
  readonly recognitions: readonly Recognition[];
  readonly relations: readonly Relation[];
}

export interface Recognition {
  readonly link: MaybeLink;
  readonly date: string;
  readonly citations: readonly number[];
}

/** An enterprise's page. `html` is the rendered body, its cite marks still in it. */
export function enterprisePage(
  catalogue: Catalogue,
  entry: Entry<'enterprises'>,
  html: string,
): EnterprisePage {
  const { data } = entry;
  const citations = startCitations(catalogue);
  const link = (vocabulary: VocabularyName, word: string) =>
    termLink(catalogue, 'enterprises', vocabulary, word);
  const told = {
    plate: (data.metrics ?? []).map((metric) => plateItem(metric, citations)),
    mechanism: proseList(data.mechanism, citations),
    incentives: (data.incentives ?? []).map((one) => incentiveView(one, citations)),
    platforms: proseList(data.platforms, citations),
    effects: proseList(data.effects, citations),
    body: bodyHtml(catalogue, html, citations),
    recognitions: (data.recognitions ?? []).map(({ kind, date, sources }) => ({
      link: link('recognitions', kind),
      date: date === undefined ? '' : dateText(date),
      citations: citations.numbers(sources),
    })),
    honours: honoursTimeline(catalogue, data.honours ?? [], citations),
    conflicts: proseList(data.conflicts, citations),
  };
  citations.numbers(data.sources);
  return {
    ...told,
    head: entryHead(catalogue, entry, data.summary),
    kicker: exhibitName('enterprises'),
    title: data.title,
    summary: data.summary,
    artwork: artworkOf(catalogue, entry),
    photos: photosOf(entry),
    facts: [
      ...fact(t.facts.names, ...(data.names ?? [])),
      ...fact(t.facts.industry, ...(data.industries ?? []).map((one) => link('industries', one))),
      ...fact(t.facts.region, data.region && link('regions', data.region)),
      ...fact(t.enterprise.facts.ownership, data.ownership && link('ownership', data.ownership)),
      ...fact(t.enterprise.facts.size, termText(catalogue, 'enterprise-sizes', data.size)),
      ...fact(t.enterprise.facts.creditCode, data.creditCode),
    ],
    allIncentives: incentivesLink(catalogue),
    relations: enterpriseRelations(catalogue, entry),
    sources: citations.list(),
    cite: citationForms(catalogue, entry),
    updated: data.updated,
    answeredBy: answeredBy(catalogue, data.union),
    ...editLink(catalogue, entry.file),
    neighbours: neighboursOf(catalogue, entry),
    tours: tourLinks(catalogue, entry),
  };
}
