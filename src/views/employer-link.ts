import type { Catalogue } from '#catalogue/catalogue';
import type { Employer } from '#schema/person';
import type { MaybeLink } from './link.ts';
import { entryLink, siteOf } from './site.ts';

/**
 * An employer as the source names it, linked where the hall has the enterprise. Where the name does
 * not say which that is, the enterprise stands behind it: `虚构二厂（虚构集团）`.
 */
export function employerLink(
  catalogue: Catalogue,
  given: Employer | undefined,
): MaybeLink | undefined {
  if (!given) return undefined;
  const { name, enterprise } = given;
  const entry = enterprise === undefined ? undefined : catalogue.find('enterprises', enterprise);
  if (!entry) return { text: name };
  const { title, names = [] } = entry.data;
  const told = [title, ...names].some((one) => name.includes(one) || one.includes(name));
  return { ...entryLink(siteOf(catalogue), entry), text: told ? name : `${name}（${title}）` };
}
