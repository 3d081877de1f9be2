import type { Catalogue } from '#catalogue/catalogue';
import type { AnyEntry } from '#catalogue/entry';
import { metaLine } from '#catalogue/meta-line';
import { pageEntries } from '#catalogue/page-entries';
import { pageCollections } from '#schema/collection-name';
import { recordBody } from './record-body.ts';
import { recordFacets } from './record-facets.ts';
import type { SearchRecord } from './record.ts';

/** One record for every entry that has a page. `bodyOf` gives an entry's Markdown body. */
export const searchRecords = (
  catalogue: Catalogue,
  bodyOf: (entry: AnyEntry) => string,
): SearchRecord[] =>
  pageCollections.flatMap((collection) =>
    pageEntries(catalogue, collection).map((entry: AnyEntry) => ({
      url: `${catalogue.hall.base}${collection}/${entry.slug}/`,
      title: entry.data.title,
      aliases: 'names' in entry.data ? (entry.data.names ?? []) : [],
      meta: metaLine(catalogue, entry),
      body: recordBody(catalogue, entry, entry.file.endsWith('.yaml') ? '' : bodyOf(entry)),
      facets: recordFacets(catalogue, collection, entry),
      names: otherNames(entry),
    })),
  );

/** Who else the entry names: firms, and people without an entry of their own. */
function otherNames({ data }: AnyEntry): string[] {
  const people = [
    ...('team' in data ? (data.team ?? []) : []),
    ...('leaders' in data ? (data.leaders ?? []) : []),
    ...('members' in data ? (data.members ?? []) : []),
  ].flatMap((person) => (typeof person === 'string' ? [] : [person.name]));
  const employer = 'employer' in data ? data.employer?.name : undefined;
  return employer === undefined ? people : [employer, ...people];
}
