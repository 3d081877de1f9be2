import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { entryAddress } from './address.ts';

const types: Readonly<Record<string, string>> = {
  exhibition: 'ExhibitionEvent',
  festival: 'Festival',
};

/** The editions of an exhibition or a festival as schema.org events; nothing for other programmes. */
export function eventsJsonLd(catalogue: Catalogue, entry: Entry<'programmes'>): object[] {
  const { kind, hosts = [], editions = [] } = entry.data;
  const type = types[catalogue.term('programme-kinds', kind)?.code ?? ''];
  if (type === undefined) return [];
  return editions.map(({ id, title, date }) => ({
    '@type': type,
    '@id': `${entryAddress(catalogue, entry)}#${id}`,
    url: `${entryAddress(catalogue, entry)}#${id}`,
    name: title,
    startDate: date,
    ...(hosts.length > 0
      ? { organizer: hosts.map((name) => ({ '@type': 'Organization', name })) }
      : {}),
  }));
}
