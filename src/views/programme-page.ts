import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { winnersOf } from '#catalogue/winners';
import { t } from '#i18n/t';
import { artworkOf } from './artwork-of.ts';
import type { Artwork } from './artwork.ts';
import { bodyHtml, proseList } from './body.ts';
import { citationForms } from './citation-forms.ts';
import type { CitationForms } from './citation-forms.ts';
import { startCitations } from './citations.ts';
import type { CitedHtml, CitedSource, PlateItem } from './evidence.ts';
import { editionView } from './edition.ts';
import type { EditionView } from './edition.ts';
import { eligibilityView } from './eligibility-page.ts';
import type { EligibilityView } from './eligibility-page.ts';
import type { Relation } from './exhibit-page.ts';
import { answeredBy, editLink } from './exhibit-parts.ts';
import type { Fact } from './fact.ts';
import { fact } from './fact-rows.ts';
import { exhibitName } from './halls.ts';
import type { Link, MaybeLink } from './link.ts';
import { entryHead } from './page-head.ts';
import type { PageHead } from './page.ts';
import { plateItem } from './plate.ts';
import { referring } from './related.ts';
import { procedureView } from './procedure.ts';
import type { ProcedureView } from './procedure.ts';
import { entryLink, siteOf } from './site.ts';
import { toldIn } from './story-links.ts';
import { termText } from './term-text.ts';
import { tourLinks } from './tour-links.ts';

export interface ProgrammePage {
  readonly head: PageHead;
  readonly kicker: string;
  readonly title: string;
  readonly summary: string;
  readonly artwork: Artwork;
  readonly facts: readonly Fact[];
  readonly plate: readonly PlateItem[];
  readonly body: CitedHtml | undefined;
  readonly criteria: readonly CitedHtml[];
  readonly procedure: ProcedureView | undefined;
  readonly eligibility: EligibilityView | undefined;
  readonly editions: readonly EditionView[];
  /** Exhibits of this hall that hold the honour, whatever the edition. */
  readonly winners: readonly { readonly link: MaybeLink; readonly detail: string }[];
  readonly tours: readonly Link[];
  /** What hangs or hung on the notice board for it. */
  readonly notices: readonly Link[];
  /** Stories that name it. */
  readonly stories: Relation;
  readonly conflicts: readonly CitedHtml[];
  readonly sources: readonly CitedSource[];
  readonly cite: CitationForms;
  readonly updated: string;
  readonly answeredBy: MaybeLink;
  readonly edit?: string;
}

/** One programme with its editions and the exhibits of this hall that won it. */
export function programmePage(
  catalogue: Catalogue,
  entry: Entry<'programmes'>,
  html: string,
): ProgrammePage {
  const { data } = entry;
  const site = siteOf(catalogue);
  const citations = startCitations(catalogue);
  const plate = (data.metrics ?? []).map((metric) => plateItem(metric, citations));
  const body = bodyHtml(catalogue, html, citations);
  const criteria = proseList(data.criteria, citations);
  const procedure = data.procedure && procedureView(data.procedure, citations);
  const eligibility =
    data.eligibility && eligibilityView(catalogue, entry, data.eligibility, citations);
  const winners = winnersOf(catalogue, entry.slug);
  const editions = [...(data.editions ?? [])]
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1))
    .map((edition) => editionView(catalogue, edition, winners, citations));
  const conflicts = proseList(data.conflicts, citations);
  citations.numbers(data.sources);
  return {
    head: entryHead(catalogue, entry, data.summary),
    kicker: exhibitName('programmes'),
    title: data.title,
    summary: data.summary,
    artwork: artworkOf(catalogue, entry),
    facts: [
      ...fact(t.facts.kind, termText(catalogue, 'programme-kinds', data.kind)),
      ...fact(t.facts.level, termText(catalogue, 'levels', data.level)),
      ...fact(t.facts.hosts, ...(data.hosts ?? [])),
      ...fact(t.facts.cycle, data.cycle),
      ...fact(t.facts.region, termText(catalogue, 'regions', data.region)),
    ],
    plate,
    body,
    criteria,
    procedure,
    eligibility,
    editions,
    winners: winners.map(({ entry: winner, honour }) => ({
      link: entryLink(site, winner),
      detail: [honour.date, honour.grade].filter((part) => part !== undefined).join(' · '),
    })),
    notices: referring(catalogue, entry, 'notices', 'programme').map((notice) =>
      entryLink(site, notice),
    ),
    tours: tourLinks(catalogue, entry),
    stories: toldIn(catalogue, entry),
    conflicts,
    sources: citations.list(),
    cite: citationForms(catalogue, entry),
    updated: data.updated,
    answeredBy: answeredBy(catalogue, data.union),
    ...editLink(catalogue, entry.file),
  };
}
