import { addressMark } from '#catalogue/address-mark';
import type { Catalogue } from '#catalogue/catalogue';
import { signposts } from './signposts.ts';

/**
 * `/contribute/left.json`: the marks of the addresses that no new entry may have, those of withdrawn
 * entries and of old names. In clear they stand nowhere.
 */
export const leftAddresses = (catalogue: Catalogue): readonly string[] =>
  [
    ...new Set(
      signposts(catalogue).map(({ collection, slug }) => addressMark(`${collection}/${slug}`)),
    ),
  ].sort();
