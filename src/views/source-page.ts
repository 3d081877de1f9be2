import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { t } from '#i18n/t';
import { collectionLabels, pageCollections } from '#schema/collection-name';
import { dateText } from './date-text.ts';
import type { Fact } from './fact.ts';
import { fact } from './fact-rows.ts';
import type { Link, MaybeLink } from './link.ts';
import { entryHead } from './page-head.ts';
import type { PageHead } from './page.ts';
import { entryLink, siteOf } from './site.ts';

export interface SourcePage {
  readonly head: PageHead;
  readonly kicker: string;
  readonly title: string;
  readonly facts: readonly Fact[];
  /** Why there is no link, when there is none. */
  readonly unlinked: boolean;
  /** Entries that rest on it. */
  readonly total: number;
  readonly uses: readonly { readonly title: string; readonly links: readonly Link[] }[];
}

/** One source and what rests on it. */
export function sourcePage(catalogue: Catalogue, entry: Entry<'sources'>): SourcePage {
  const { title, publisher, date, url, tier, kind, accessed } = entry.data;
  const site = siteOf(catalogue);
  const link: MaybeLink | undefined = url === undefined ? undefined : { href: url, text: url };
  const entries = resting(catalogue, entry);
  return {
    head: entryHead(catalogue, entry, `${publisher}：${title}`),
    kicker: t.halls.sources.exhibit,
    title,
    facts: [
      ...fact(t.facts.publisher, publisher),
      ...fact(t.facts.date, date && dateText(date)),
      ...fact(t.facts.sourceKind, t.sourceKinds[kind]),
      ...fact(t.facts.tier, t.tiers[tier]),
      ...fact(t.facts.address, link),
      ...fact(t.facts.accessed, accessed && dateText(accessed)),
    ],
    unlinked: link === undefined,
    total: entries.length,
    uses: pageCollections
      .map((collection) => ({
        title: collectionLabels[collection],
        links: entries
          .filter((one) => one.collection === collection)
          .map((one) => entryLink(site, one)),
      }))
      .filter(({ links }) => links.length > 0),
  };
}

/** The published entries that rest on a source. */
export const resting = (catalogue: Catalogue, entry: Entry<'sources'>) =>
  catalogue.referrers(entry).map((referrer) => referrer.entry);
