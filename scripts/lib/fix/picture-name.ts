import { pictureExtensions, pictureType } from '#gate/picture/type';
import { slugFrom } from '#i18n/slug';
import { picture } from '#schema/picture';
import { freeSlug } from '../new/slug-for.ts';

/**
 * The name a picture should have beside its entry: small letters, digits and hyphens, and the ending
 * of what it is. `names` are the files that lie there. The name itself when it may stay.
 */
export function pictureName(name: string, bytes: Uint8Array, names: readonly string[]): string {
  const type = pictureType(bytes);
  const [, stem = name, ending = ''] = /^(.*)\.([^.]*)$/.exec(name) ?? [];
  const usual = type && pictureExtensions[type];
  const extension = usual?.includes(ending.toLowerCase()) ? ending.toLowerCase() : usual?.[0];
  if (extension === undefined) return name;
  const slug = picture.shape.src.safeParse(`${stem}.jpg`).success ? stem : slugFrom(stem, false);
  if (slug === '') return name;
  const others = new Set(names.filter((other) => other !== name));
  const free = freeSlug(slug, (one) => others.has(`${one}.${extension}`));
  return `${free}.${extension}`;
}
