import type { Catalogue } from '#catalogue/catalogue';
import type { Person } from '#schema/person';
import type { MaybeLink } from './link.ts';
import { entryLink, siteOf } from './site.ts';

/** A person's name, linked where the hall has a published entry for them. */
export function personLink(catalogue: Catalogue, person: Person): MaybeLink {
  if (typeof person !== 'string') return { text: person.name };
  const entry = catalogue.find('craftsmen', person);
  return entry ? entryLink(siteOf(catalogue), entry) : { text: person };
}
