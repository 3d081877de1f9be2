import type { Catalogue } from '#catalogue/catalogue';
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
