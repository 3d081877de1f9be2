import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { inSupply } from '#catalogue/supply';
import { t } from '#i18n/t';
import { artworkOf, photosOf } from './artwork-of.ts';
import { bodyHtml, proseList } from './body.ts';
import { cardOf } from './cards.ts';
import { citationForms } from './citation-forms.ts';
import { startCitations } from './citations.ts';
import { dateText } from './date-text.ts';
import { deals } from './deals.ts';
import type { Deal } from './deals.ts';
import { employerLink } from './employer-link.ts';
import { enquiryHref } from './enquiry-link.ts';
import type { CitedHtml } from './evidence.ts';
import type { ExhibitPage, Relation } from './exhibit-page.ts';
import { answeredBy, editLink } from './exhibit-parts.ts';
import { fact } from './fact-rows.ts';
import { exhibitName } from './halls.ts';
import { maturityText } from './maturity-text.ts';
import { neighboursOf } from './neighbours.ts';
import { pathSteps } from './path-steps.ts';
import type { PathStepView } from './path-steps.ts';
import { entryHead } from './page-head.ts';
import { personLink } from './person-link.ts';
import { plateItem } from './plate.ts';
import { referring } from './related.ts';
import { rights } from './rights.ts';
import type { Right } from './rights.ts';
import { entryLink, siteOf } from './site.ts';
import { toldIn } from './story-links.ts';
import { termLink } from './term-link.ts';
import { honoursTimeline } from './timeline.ts';
import { tourLinks } from './tour-links.ts';

export interface OutcomePage extends ExhibitPage {
  readonly problem: CitedHtml | undefined;
  readonly solution: CitedHtml | undefined;
  readonly points: readonly CitedHtml[];
  readonly benefits: readonly CitedHtml[];
  readonly steps: readonly CitedHtml[];
  readonly safety: CitedHtml | undefined;
  readonly applicability: CitedHtml | undefined;
  readonly appliedAt: readonly CitedHtml[];
  /** Its way from suggestion to transfer; empty with fewer than two steps. */
  readonly path: readonly PathStepView[];
  readonly rights: readonly Right[];
  readonly deals: readonly Deal[];
  readonly transferable: boolean;
  /** The enquiry about it, where it is in the supply of the hall of transfer. */
  readonly enquiry: string | undefined;
  readonly relations: readonly Relation[];
}

/** An outcome's page. `html` is the rendered body, its cite marks still in it. */
export function outcomePage(
  catalogue: Catalogue,
  entry: Entry<'outcomes'>,
  html: string,
): OutcomePage {
  const { data } = entry;
  const site = siteOf(catalogue);
  const citations = startCitations(catalogue);
  const prose = (text: string | undefined) =>
    text === undefined ? undefined : citations.prose(text);
  const told = {
    plate: (data.metrics ?? []).map((metric) => plateItem(metric, citations)),
    problem: prose(data.problem),
    solution: prose(data.solution),
    points: proseList(data.points, citations),
    steps: proseList(data.steps, citations),
    safety: prose(data.safety),
    applicability: prose(data.applicability),
    benefits: proseList(data.benefits, citations),
    appliedAt: proseList(data.appliedAt, citations),
    body: bodyHtml(catalogue, html, citations),
    path: pathSteps(catalogue, entry, citations),
    rights: rights(catalogue, data.intellectualProperty ?? [], citations),
    deals: deals(catalogue, data.transfer?.deals ?? [], citations),
    honours: honoursTimeline(catalogue, data.awards ?? [], citations),
    conflicts: proseList(data.conflicts, citations),
  };
  citations.numbers(data.sources);

  const studio = data.studio === undefined ? undefined : catalogue.find('studios', data.studio);
  const team = (data.team ?? []).flatMap((person) =>
    typeof person === 'string' ? (catalogue.find('craftsmen', person) ?? []) : [],
  );
  const relations: Relation[] = [
    { title: t.relations.team, cards: team.map((one) => cardOf(catalogue, one)) },
    { title: t.relations.studios, cards: studio ? [cardOf(catalogue, studio)] : [] },
    {
      title: t.transferring.headings.solves,
      cards: referring(catalogue, entry, 'challenges', 'solvedBy').map((one) =>
        cardOf(catalogue, one),
      ),
    },
    toldIn(catalogue, entry),
  ];
  return {
    ...told,
    head: entryHead(catalogue, entry, data.summary),
    kicker: exhibitName('outcomes'),
    title: data.title,
    summary: data.summary,
    artwork: artworkOf(catalogue, entry),
    photos: photosOf(entry),
    facts: [
      ...fact(t.facts.names, ...(data.names ?? [])),
      ...fact(t.facts.team, ...(data.team ?? []).map((one) => personLink(catalogue, one))),
      ...fact(t.facts.studio, studio && entryLink(site, studio)),
      ...fact(t.facts.outcomeEmployer, employerLink(catalogue, data.employer)),
      ...fact(t.facts.kind, termLink(catalogue, 'outcomes', 'outcome-kinds', data.kind)),
      ...fact(t.facts.date, data.date && dateText(data.date)),
      ...fact(
        t.facts.industry,
        ...(data.industries ?? []).map((one) => termLink(catalogue, 'outcomes', 'industries', one)),
      ),
      ...fact(
        t.facts.region,
        data.region && termLink(catalogue, 'outcomes', 'regions', data.region),
      ),
      ...fact(t.facts.maturity, data.maturity && maturityText(catalogue, data.maturity)),
      ...fact(t.facts.transfer, data.transfer?.open ? t.entry.transferable : undefined),
      ...fact(t.facts.transferTerms, data.transfer?.terms),
      ...fact(t.facts.contactUnion, data.transfer?.contactUnion),
    ],
    transferable: data.transfer?.open === true,
    enquiry: inSupply(entry) ? enquiryHref(catalogue, entry) : undefined,
    relations: relations.filter(({ cards }) => cards.length > 0),
    sources: citations.list(),
    cite: citationForms(catalogue, entry),
    updated: data.updated,
    answeredBy: answeredBy(catalogue, data.union),
    ...editLink(catalogue, entry.file),
    neighbours: neighboursOf(catalogue, entry),
    tours: tourLinks(catalogue, entry),
  };
}
