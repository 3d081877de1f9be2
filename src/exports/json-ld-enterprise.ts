import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import type { Employer } from '#schema/person';
import { entryAddress } from './address.ts';

type Node = Record<string, unknown>;

/** An employer as an Organization: the enterprise's own node where its page is in the hall. */
export function employerNode(catalogue: Catalogue, { name, enterprise }: Employer): Node {
  const entry = enterprise === undefined ? undefined : catalogue.find('enterprises', enterprise);
  return {
    '@type': 'Organization',
    ...(entry ? { '@id': entryAddress(catalogue, entry) } : {}),
    name,
  };
}

/**
 * What only an enterprise says of itself as a schema.org Organization: its unified social credit
 * code (GB 32100), where it is, and the craftsmen of the hall who work there.
 */
export function enterpriseNode(catalogue: Catalogue, entry: Entry<'enterprises'>): Node {
  const { creditCode, region } = entry.data;
  const place = region === undefined ? undefined : catalogue.term('regions', region);
  const people = catalogue
    .referrers(entry)
    .flatMap(({ entry: one, field }) =>
      one.collection === 'craftsmen' && field === 'employer' ? [one] : [],
    );
  return {
    ...(creditCode === undefined
      ? {}
      : {
          identifier: {
            '@type': 'PropertyValue',
            propertyID: '统一社会信用代码',
            value: creditCode,
          },
        }),
    ...(place
      ? {
          address: {
            '@type': 'PostalAddress',
            addressRegion: place['zh-CN'],
            addressCountry: 'CN',
          },
        }
      : {}),
    ...(people.length > 0
      ? {
          employee: people.map((one) => ({
            '@type': 'Person',
            '@id': entryAddress(catalogue, one),
            name: one.data.title,
          })),
        }
      : {}),
  };
}
