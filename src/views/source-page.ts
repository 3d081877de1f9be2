import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { pageEntries } from '#catalogue/page-entries';
import { t } from '#i18n/t';
import { collectionLabels, pageCollections } from '#schema/collection-name';
import { dateText } from './date-text.ts';
import type { Fact } from './fact.ts';
import { fact } from './fact-rows.ts';
import { hallName } from './halls.ts';
import type { Link, MaybeLink } from './link.ts';
import { entryHead, homeCrumb } from './page-head.ts';
import type { PageHead } from './page.ts';
import { entryLink, siteOf } from './site.ts';

export interface SourceRow extends Link {
  readonly publisher: string;
  readonly date: string;
  readonly tier: string;
  /** How many entries rest on it. */
  readonly uses: number;
}
export interface SourcesPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly total: number;
  readonly rows: readonly SourceRow[];
}
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

/** Every source that something in the hall rests on, most used first. */
export function sourcesPage(catalogue: Catalogue): SourcesPage {
  const rows = pageEntries(catalogue, 'sources')
    .map((entry) => ({
      ...entryLink(siteOf(catalogue), entry),
      publisher: entry.data.publisher,
      date: entry.data.date === undefined ? '' : dateText(entry.data.date),
      tier: entry.data.tier,
      uses: resting(catalogue, entry).length,
    }))
    .sort((a, b) => b.uses - a.uses);
  return {
    head: {
      title: hallName('sources'),
      description: t.halls.sources.lead,
      path: '/sources/',
      breadcrumbs: [homeCrumb(catalogue)],
    },
    title: hallName('sources'),
    lead: t.halls.sources.lead,
    total: rows.length,
    rows,
  };
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

const resting = (catalogue: Catalogue, entry: Entry<'sources'>) =>
  catalogue.referrers(entry).map((referrer) => referrer.entry);
