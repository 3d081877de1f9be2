import type { Catalogue } from '#catalogue/catalogue';
import { editPage } from '#schema/forge';
import { forgeOf } from './forge.ts';
import type { MaybeLink } from './link.ts';
import { entryLink, siteOf } from './site.ts';

/** Who answers for an entry: its union, or the hall's own editors. */
export function answeredBy(catalogue: Catalogue, union: string | undefined): MaybeLink {
  const entry = union === undefined ? undefined : catalogue.find('unions', union);
  return entry ? entryLink(siteOf(catalogue), entry) : { text: catalogue.hall.editors };
}

/** Where the entry's file can be edited, when the hall's repository stands on a forge that is known. */
export function editLink(catalogue: Catalogue, file: string): { edit?: string } {
  const forge = forgeOf(catalogue);
  return forge === undefined ? {} : { edit: editPage(forge, `content/${file}`) };
}
