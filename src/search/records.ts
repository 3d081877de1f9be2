import type { Catalogue } from '#catalogue/catalogue';
import type { AnyEntry } from '#catalogue/entry';
import { facetDefinitions, facetTerms, hallCollections } from '#catalogue/facets';
import { t } from '#i18n/t';
import { withoutCiteMarks } from '#schema/cite-mark';
import { pageCollections } from '#schema/collection-name';
import type { PageCollection } from '#schema/collection-name';
import { schemas } from '#schema/collections';
import { markedValues } from '#schema/marked';
import type { SearchRecord } from './record.ts';

/** One record for every entry that has a page. `bodyOf` gives an entry's Markdown body. */
export const searchRecords = (
  catalogue: Catalogue,
  bodyOf: (entry: AnyEntry) => string,
): SearchRecord[] =>
  pageCollections.flatMap((collection) =>
    catalogue
      .list(collection)
      // A source that nothing cites has no page.
      .filter((entry) => collection !== 'sources' || catalogue.referrers(entry).length > 0)
      .map((entry) => record(catalogue, collection, entry, bodyOf)),
  );

function record(
  catalogue: Catalogue,
  collection: PageCollection,
  entry: AnyEntry,
  bodyOf: (entry: AnyEntry) => string,
): SearchRecord {
  const { data, slug, file } = entry;
  const body = file.endsWith('.md') ? plain(bodyOf(entry)) : '';
  return {
    url: `${catalogue.hall.base}${collection}/${slug}/`,
    collection,
    hall: t.halls[collection].exhibit,
    title: data.title,
    aliases: 'names' in data ? (data.names ?? []) : [],
    meta: metaLine(catalogue, entry),
    body: [...prose(entry), body, ...labels(entry), ...people(catalogue, entry)]
      .filter((text) => text !== '')
      .join('\n'),
    facets: facets(catalogue, entry),
  };
}

/** What reads as sentences, first: excerpts are best taken from here. */
const prose = ({ collection, data }: AnyEntry): string[] => [
  'summary' in data ? data.summary : '',
  ...markedValues(schemas[collection], data, 'prose').map(({ value }) => withoutCiteMarks(value)),
];

/** Fields that only the machine reads, or that are told elsewhere in the record. */
const unsearched = new Set([
  'title',
  'summary',
  'status',
  'updated',
  'published',
  'aliases',
  'names',
  'sources',
  'cover',
  'media',
  'consent',
  'living',
  'url',
]);

/** The other texts of an entry; slugs of other entries are no words, and prose stands above. */
function labels({ collection, data }: AnyEntry): string[] {
  const schema = schemas[collection];
  const told = new Set(
    (['reference', 'prose'] as const).flatMap((mark) =>
      markedValues(schema, data, mark).map(({ value }) => value),
    ),
  );
  return Object.entries(data)
    .filter(([key]) => !unsearched.has(key))
    .flatMap(([, value]) => texts(value, told));
}

function texts(value: unknown, told: ReadonlySet<string>): string[] {
  if (typeof value === 'string') return told.has(value) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((item) => texts(item, told));
  if (typeof value !== 'object' || value === null) return [];
  const { sources: _sources, ...rest } = value as Record<string, unknown>;
  const parts = Object.values(rest).filter(
    (part) => typeof part === 'number' || (typeof part === 'string' && !told.has(part)),
  );
  const nested = Object.values(rest).filter((part) => typeof part === 'object');
  // A number is found with its label and unit: `申报国家专利 900 项`.
  return [parts.join(' '), ...nested.flatMap((part) => texts(part, told))];
}

/** Names of the people whom the entry names by their slug. */
const people = (catalogue: Catalogue, { collection, data }: AnyEntry): string[] => {
  const named =
    collection === 'outcomes'
      ? data.team
      : collection === 'studios'
        ? [...(data.leaders ?? []), ...(data.members ?? [])]
        : collection === 'craftsmen'
          ? data.mentors
          : [];
  return (named ?? []).flatMap((person) =>
    typeof person === 'string' ? (catalogue.find('craftsmen', person)?.data.title ?? []) : [],
  );
};

function metaLine(catalogue: Catalogue, { data }: AnyEntry): string {
  const region = 'region' in data ? data.region : undefined;
  const place = region === undefined ? undefined : catalogue.term('regions', region);
  const parts = [
    'employer' in data ? data.employer?.name : undefined,
    'publisher' in data ? data.publisher : undefined,
    place?.['zh-CN'] ?? region,
    'date' in data ? data.date?.slice(0, 4) : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}

function facets(catalogue: Catalogue, entry: AnyEntry): Record<string, string[]> {
  const { collection } = entry;
  const hall = hallCollections.find((name) => name === collection);
  const definitions = hall === undefined ? [] : facetDefinitions[hall];
  return {
    hall: [collection],
    ...Object.fromEntries(
      definitions.map((definition) => [
        definition.code,
        facetTerms(catalogue, definition, entry).map(({ code }) => code),
      ]),
    ),
  };
}

/** Markdown as plain text: marks of headings, lists and emphasis go, the words stay. */
const plain = (markdown: string): string =>
  withoutCiteMarks(markdown)
    .replace(/^#{1,6}\s+|^\s*[-*>]\s+/gm, '')
    .replace(/\*\*|__|`/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim();
