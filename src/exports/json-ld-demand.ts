import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { withoutCiteMarks } from '#schema/cite-mark';
import { entryAddress } from './address.ts';

type Node = Record<string, unknown>;

/**
 * An open call as a schema.org Demand for a solution; nothing for what cannot be taken up. A Demand
 * has no property for who makes it, so its description begins with the owner.
 */
export function demandNodes(catalogue: Catalogue, entry: Entry<'challenges'>): Node[] {
  const { stage, title, summary, owner, problem, deadline, region } = entry.data;
  if (stage !== 'open') return [];
  const place = region === undefined ? undefined : catalogue.term('regions', region);
  return [
    {
      '@type': 'Demand',
      '@id': entryAddress(catalogue, entry),
      url: entryAddress(catalogue, entry),
      name: title,
      description: owner === undefined ? summary : `${owner}：${summary}`,
      ...(deadline === undefined ? {} : { validThrough: deadline }),
      ...(place ? { areaServed: place['zh-CN'] } : {}),
      ...(problem === undefined
        ? {}
        : {
            itemOffered: {
              '@type': 'Service',
              name: title,
              description: withoutCiteMarks(problem),
            },
          }),
    },
  ];
}
