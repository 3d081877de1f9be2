import type { Catalogue } from '#catalogue/catalogue';
import type { AnyEntry, Entry } from '#catalogue/entry';
import { entryAddress } from './address.ts';

type Node = Record<string, unknown>;

const types = {
  craftsmen: 'Person',
  outcomes: 'CreativeWork',
  studios: 'Organization',
  enterprises: 'Organization',
  programmes: 'Event',
} as const;

/**
 * A story as a schema.org NewsArticle: what happened when (`temporalCoverage`), what it is about, and
 * the sources that it rests on. The hall's editors wrote it, not the press that it cites.
 */
export function storyNode(catalogue: Catalogue, entry: Entry<'stories'>): Node {
  const { title, summary, date, updated, published, sources = [], keywords } = entry.data;
  const {
    people = [],
    outcomes = [],
    studios = [],
    enterprises = [],
    programmes = [],
  } = entry.data;
  const about = [
    ...people.map((slug) => catalogue.find('craftsmen', slug)),
    ...outcomes.map((slug) => catalogue.find('outcomes', slug)),
    ...studios.map((slug) => catalogue.find('studios', slug)),
    ...enterprises.map((slug) => catalogue.find('enterprises', slug)),
    ...programmes.map((slug) => catalogue.find('programmes', slug)),
  ].filter((one) => one !== undefined);
  const works = [...new Set([...sources.map(({ id }) => id), ...entry.bodySources])];
  return {
    '@type': 'NewsArticle',
    '@id': entryAddress(catalogue, entry),
    url: entryAddress(catalogue, entry),
    headline: title,
    description: summary,
    inLanguage: 'zh-CN',
    temporalCoverage: date,
    datePublished: published ?? updated,
    dateModified: updated,
    author: { '@type': 'Organization', name: catalogue.hall.editors },
    publisher: { '@type': 'Organization', name: catalogue.hall.name },
    ...(keywords ? { keywords } : {}),
    ...(about.length > 0 ? { about: about.map((one) => node(catalogue, one)) } : {}),
    citation: works.flatMap((slug) => catalogue.find('sources', slug)?.data.title ?? []),
  };
}

const node = (
  catalogue: Catalogue,
  entry: AnyEntry & { collection: keyof typeof types },
): Node => ({
  '@type': types[entry.collection],
  '@id': entryAddress(catalogue, entry),
  name: entry.data.title,
});
