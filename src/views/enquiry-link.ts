import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { siteOf } from './site.ts';

/** What an enquiry can be about, and its name in the address: `?outcome=<slug>`. */
const subjects = { outcomes: 'outcome', challenges: 'challenge' } as const;

export const enquiryPath = '/transfer/enquiry/';

/** The enquiry with this exhibit filled in. */
export const enquiryHref = (
  catalogue: Catalogue,
  { collection, slug }: Entry<'outcomes' | 'challenges'>,
): string => siteOf(catalogue).href(`${enquiryPath}?${subjects[collection]}=${slug}`);
