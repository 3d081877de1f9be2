import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { t } from '#i18n/t';
import { artworkOf, photosOf } from './artwork-of.ts';
import { badgeOf } from './badge.ts';
import type { Badge } from './badge.ts';
import { bodyHtml, proseList } from './body.ts';
import { cardOf } from './cards.ts';
import { citationForms } from './citation-forms.ts';
import { startCitations } from './citations.ts';
import { employerLink } from './employer-link.ts';
import type { CitedHtml } from './evidence.ts';
import type { ExhibitPage, Relation } from './exhibit-page.ts';
import { answeredBy, editLink } from './exhibit-parts.ts';
import { fact } from './fact-rows.ts';
import { exhibitName } from './halls.ts';
import { neighboursOf } from './neighbours.ts';
import { entryHead } from './page-head.ts';
import { personLink } from './person-link.ts';
import { plateItem } from './plate.ts';
import { referring } from './related.ts';
import { entryLink, siteOf } from './site.ts';
import { toldIn } from './story-links.ts';
import { termLink } from './term-link.ts';
import { honoursTimeline } from './timeline.ts';
import { tourLinks } from './tour-links.ts';

export interface CraftsmanPage extends ExhibitPage {
  readonly memorial: boolean;
  readonly badge: Badge;
  readonly quote: CitedHtml | undefined;
  readonly relations: readonly Relation[];
  /** On what the entry rests: 公开报道 … */
  readonly consent: string;
}

/** A craftsman's page. `html` is the rendered body, its cite marks still in it. */
export function craftsmanPage(
  catalogue: Catalogue,
  entry: Entry<'craftsmen'>,
  html: string,
): CraftsmanPage {
  const { data } = entry;
  const site = siteOf(catalogue);
  const citations = startCitations(catalogue);
  const plate = (data.metrics ?? []).map((metric) => plateItem(metric, citations));
  const quote = data.quote && citations.prose(data.quote.text);
  const body = bodyHtml(catalogue, html, citations);
  const honours = honoursTimeline(catalogue, data.honours ?? [], citations);
  const conflicts = proseList(data.conflicts, citations);
  citations.numbers(data.sources);

  const studios = [
    ...new Set(
      ['leaders', 'members'].flatMap((field) => referring(catalogue, entry, 'studios', field)),
    ),
  ];
  const outcomes = referring(catalogue, entry, 'outcomes', 'team');
  const apprentices = referring(catalogue, entry, 'craftsmen', 'mentors');
  return {
    head: entryHead(catalogue, entry, data.summary),
    kicker: exhibitName('craftsmen'),
    title: data.title,
    summary: data.summary,
    artwork: artworkOf(catalogue, entry),
    photos: photosOf(entry),
    badge: badgeOf(catalogue, entry),
    memorial: !data.living,
    facts: [
      ...fact(t.facts.names, ...(data.names ?? [])),
      ...fact(t.facts.employer, employerLink(catalogue, data.employer)),
      ...fact(t.facts.trade, data.trade),
      ...fact(
        t.facts.skillLevel,
        data.skillLevel && termLink(catalogue, 'craftsmen', 'skill-levels', data.skillLevel),
      ),
      ...fact(t.facts.professionalTitle, data.professionalTitle),
      ...fact(t.facts.studio, ...studios.map((studio) => entryLink(site, studio))),
      ...fact(t.facts.mentors, ...(data.mentors ?? []).map((one) => personLink(catalogue, one))),
      ...fact(
        t.facts.industry,
        ...(data.industries ?? []).map((one) =>
          termLink(catalogue, 'craftsmen', 'industries', one),
        ),
      ),
      ...fact(
        t.facts.region,
        data.region && termLink(catalogue, 'craftsmen', 'regions', data.region),
      ),
    ],
    plate,
    quote,
    body,
    honours,
    conflicts,
    relations: [
      { title: t.relations.outcomes, cards: outcomes.map((one) => cardOf(catalogue, one)) },
      { title: t.relations.studios, cards: studios.map((one) => cardOf(catalogue, one)) },
      { title: t.relations.apprentices, cards: apprentices.map((one) => cardOf(catalogue, one)) },
      toldIn(catalogue, entry),
    ].filter(({ cards }) => cards.length > 0),
    consent: t.consent[data.consent.basis],
    sources: citations.list(),
    cite: citationForms(catalogue, entry),
    updated: data.updated,
    answeredBy: answeredBy(catalogue, data.union),
    ...editLink(catalogue, entry.file),
    neighbours: neighboursOf(catalogue, entry),
    tours: tourLinks(catalogue, entry),
  };
}
