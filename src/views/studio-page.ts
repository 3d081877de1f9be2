import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { t } from '#i18n/t';
import { artworkOf, photosOf } from './artwork-of.ts';
import { bodyHtml, proseList } from './body.ts';
import { cardOf } from './cards.ts';
import { citationForms } from './citation-forms.ts';
import { startCitations } from './citations.ts';
import { dateText } from './date-text.ts';
import { employerLink } from './employer-link.ts';
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

export interface StudioPage extends ExhibitPage {
  readonly relations: readonly Relation[];
}

/** A studio's page. `html` is the rendered body, its cite marks still in it. */
export function studioPage(
  catalogue: Catalogue,
  entry: Entry<'studios'>,
  html: string,
): StudioPage {
  const { data } = entry;
  const site = siteOf(catalogue);
  const citations = startCitations(catalogue);
  const plate = (data.metrics ?? []).map((metric) => plateItem(metric, citations));
  const body = bodyHtml(catalogue, html, citations);
  const honours = honoursTimeline(catalogue, data.honours ?? [], citations);
  const conflicts = proseList(data.conflicts, citations);
  citations.numbers(data.sources);

  const leaders = (data.leaders ?? []).flatMap((leader) =>
    typeof leader === 'string' ? (catalogue.find('craftsmen', leader) ?? []) : [],
  );
  const alliances = (data.alliances ?? []).flatMap((slug) => catalogue.find('studios', slug) ?? []);
  const relations: Relation[] = [
    {
      title: t.relations.outcomes,
      cards: referring(catalogue, entry, 'outcomes', 'studio').map((one) => cardOf(catalogue, one)),
    },
    { title: t.relations.leaders, cards: leaders.map((one) => cardOf(catalogue, one)) },
    {
      title: t.relations.allianceMembers,
      cards: referring(catalogue, entry, 'studios', 'alliances').map((one) =>
        cardOf(catalogue, one),
      ),
    },
    toldIn(catalogue, entry),
  ];
  return {
    head: entryHead(catalogue, entry, data.summary),
    kicker: exhibitName('studios'),
    title: data.title,
    summary: data.summary,
    artwork: artworkOf(catalogue, entry),
    photos: photosOf(entry),
    facts: [
      ...fact(t.facts.names, ...(data.names ?? [])),
      ...fact(t.facts.kind, termLink(catalogue, 'studios', 'studio-kinds', data.kind)),
      ...fact(t.facts.leaders, ...(data.leaders ?? []).map((one) => personLink(catalogue, one))),
      ...fact(t.facts.members, ...(data.members ?? []).map((one) => personLink(catalogue, one))),
      ...fact(t.facts.employer, employerLink(catalogue, data.employer)),
      ...fact(t.facts.named, data.named && dateText(data.named)),
      ...fact(t.facts.level, data.level && termLink(catalogue, 'studios', 'levels', data.level)),
      ...fact(t.facts.alliances, ...alliances.map((one) => entryLink(site, one))),
      ...fact(
        t.facts.industry,
        ...(data.industries ?? []).map((one) => termLink(catalogue, 'studios', 'industries', one)),
      ),
      ...fact(
        t.facts.region,
        data.region && termLink(catalogue, 'studios', 'regions', data.region),
      ),
    ],
    plate,
    body,
    honours,
    conflicts,
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
