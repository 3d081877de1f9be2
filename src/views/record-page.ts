import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import type { PageCollection } from '#schema/collection-name';
import { citationForms } from './citation-forms.ts';
import type { CitationForms } from './citation-forms.ts';
import type { Citations } from './citations.ts';
import type { CitedSource } from './evidence.ts';
import type { Relation } from './exhibit-page.ts';
import { answeredBy, editLink } from './exhibit-parts.ts';
import { exhibitName } from './halls.ts';
import type { Link, MaybeLink } from './link.ts';
import { entryHead } from './page-head.ts';
import type { PageHead } from './page.ts';
import { tourLinks } from './tour-links.ts';

/** What the page of an entry without a drawing of its own has in common: a policy, a venue. */
export interface RecordPage {
  readonly head: PageHead;
  readonly kicker: string;
  readonly title: string;
  readonly summary: string;
  readonly sources: readonly CitedSource[];
  readonly cite: CitationForms;
  readonly updated: string;
  readonly answeredBy: MaybeLink;
  readonly edit?: string;
  readonly relations: readonly Relation[];
  /** The guided tours that pass the entry. */
  readonly tours: readonly Link[];
}

/** The common parts; ask last, when everything on the page has been cited. */
export function recordPage(
  catalogue: Catalogue,
  entry: Entry<Exclude<PageCollection, 'sources'>>,
  citations: Citations,
  relations: readonly Relation[] = [],
): RecordPage {
  const { collection, data, file } = entry;
  citations.numbers(data.sources);
  return {
    head: entryHead(catalogue, entry, data.summary),
    kicker: exhibitName(collection),
    title: data.title,
    summary: data.summary,
    sources: citations.list(),
    cite: citationForms(catalogue, entry),
    updated: data.updated,
    answeredBy: answeredBy(catalogue, data.union),
    ...editLink(catalogue, file),
    relations: relations.filter(({ cards }) => cards.length > 0),
    tours: tourLinks(catalogue, entry),
  };
}
