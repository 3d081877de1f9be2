import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { entryAddress } from './address.ts';

/** The schema.org Offer of an outcome whose source says it is open to transfer; else nothing. */
export function offer(
  catalogue: Catalogue,
  entry: Entry<'outcomes'>,
): { readonly offers?: Record<string, unknown> } {
  const { transfer } = entry.data;
  if (transfer?.open !== true) return {};
  const { modes, terms, contactUnion } = transfer;
  return {
    offers: {
      '@type': 'Offer',
      url: entryAddress(catalogue, entry),
      ...(modes ? { category: modes } : {}),
      ...(terms === undefined ? {} : { description: terms }),
      ...(contactUnion === undefined
        ? {}
        : { offeredBy: { '@type': 'Organization', name: contactUnion } }),
    },
  };
}
