import type { Catalogue } from '#catalogue/catalogue';
import type { AnyEntry } from '#catalogue/entry';
import { facetDefinitions, facetTerms, hallCollections } from '#catalogue/facets';
import { t } from '#i18n/t';
import type { PageCollection } from '#schema/collection-name';
import type { FacetTerm, SearchFacet, SearchRecord } from './record.ts';

/** What an entry falls under, a facet without a value left out. */
export function recordFacets(
  catalogue: Catalogue,
  collection: PageCollection,
  entry: AnyEntry,
): SearchRecord['facets'] {
  const facets: Record<SearchFacet, FacetTerm[]> = {
    collection: [[collection, t.halls[collection].exhibit]],
    region: vocabularyTerms(catalogue, entry, 'region'),
    industry: vocabularyTerms(catalogue, entry, 'industry'),
    level: vocabularyTerms(catalogue, entry, 'level'),
    year: yearTerm(entry),
    transfer: transferTerms(entry),
  };
  return Object.fromEntries(Object.entries(facets).filter(([, terms]) => terms.length > 0));
}

/** The same terms under which the halls list the entry, ancestors included. */
function vocabularyTerms(catalogue: Catalogue, entry: AnyEntry, code: SearchFacet): FacetTerm[] {
  const hall = hallCollections.find((name) => name === entry.collection);
  const definition = hall && facetDefinitions[hall].find((facet) => facet.code === code);
  return definition
    ? facetTerms(catalogue, definition, entry).map((term) => [term.code, term['zh-CN']])
    : [];
}

/** The year of the work, the naming or the publication. */
function yearTerm({ data }: AnyEntry): FacetTerm[] {
  const date = 'date' in data ? data.date : 'named' in data ? data.named : undefined;
  const year = date?.slice(0, 4);
  return year === undefined ? [] : [[year, year]];
}

function transferTerms({ collection, data }: AnyEntry): FacetTerm[] {
  if (collection !== 'outcomes' || !data.transfer) return [];
  const { open, deals = [] } = data.transfer;
  const terms: FacetTerm[] = [];
  if (open) terms.push(['open', t.entry.transferable]);
  if (deals.length > 0) terms.push(['deals', t.entry.transferred]);
  return terms;
}
