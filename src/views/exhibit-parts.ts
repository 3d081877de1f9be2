import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import type { HallCollection } from '#catalogue/facets';
import { cardOf } from './cards.ts';
import type { Card } from './card.ts';
import type { MaybeLink } from './link.ts';
import { entryLink, siteOf } from './site.ts';

/** Who answers for an entry: its union, or the hall's own editors. */
export function answeredBy(catalogue: Catalogue, union: string | undefined): MaybeLink {
  const entry = union === undefined ? undefined : catalogue.find('unions', union);
  return entry ? entryLink(siteOf(catalogue), entry) : { text: catalogue.hall.editors };
}

/** Where the entry's file can be edited, when the hall names its repository. */
export const editLink = ({ hall }: Catalogue, file: string): { edit?: string } =>
  hall.repository === undefined
    ? {}
    : { edit: `${hall.repository.replace(/\/$/, '')}/edit/main/content/${file}` };

/** Three exhibits to go on to: same industry first, then the next ones in the hall. */
export function neighboursOf(catalogue: Catalogue, entry: Entry<HallCollection>): Card[] {
  const list: readonly Entry<HallCollection>[] = catalogue.list(entry.collection);
  const at = list.findIndex(({ slug }) => slug === entry.slug);
  const following = [...list.slice(at + 1), ...list.slice(0, at)];
  const industries = new Set(entry.data.industries);
  const alike = following.filter(({ data }) =>
    data.industries?.some((industry) => industries.has(industry)),
  );
  return [...new Set([...alike, ...following])].slice(0, 3).map((one) => cardOf(catalogue, one));
}
