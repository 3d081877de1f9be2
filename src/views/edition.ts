import type { Catalogue } from '#catalogue/catalogue';
import { hallCollections } from '#catalogue/facets';
import type { Winner } from '#catalogue/winners';
import { t } from '#i18n/t';
import type { Edition } from '#schema/programme';
import type { Citations } from './citations.ts';
import { dateText } from './date-text.ts';
import type { CitedHtml, PlateItem } from './evidence.ts';
import type { Fact } from './fact.ts';
import { fact } from './fact-rows.ts';
import type { MaybeLink } from './link.ts';
import { plateItem } from './plate.ts';
import { entryLink, siteOf } from './site.ts';

/** One edition of a programme as its page shows it; money in yuan as text. */
export interface EditionView {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly facts: readonly Fact[];
  readonly classes: readonly {
    readonly name: string;
    readonly quota: number;
    readonly prize: string;
  }[];
  readonly stages: readonly { readonly name: string; readonly count: string }[];
  readonly plate: readonly PlateItem[];
  readonly note: CitedHtml | undefined;
  /** Exhibits of this hall that won it, then the rest of the official list. */
  readonly winners: readonly MaybeLink[];
  readonly citations: readonly number[];
}

export function editionView(
  catalogue: Catalogue,
  edition: Edition,
  winners: readonly Winner[],
  citations: Citations,
): EditionView {
  const site = siteOf(catalogue);
  const own = winners.filter(({ honour }) => honour.edition === edition.id);
  const titles = new Set(own.map(({ entry }) => entry.data.title));
  const others = (edition.announced ?? [])
    .flatMap((winner) =>
      typeof winner === 'string' ? exhibit(catalogue, winner) : [{ text: winner.title }],
    )
    .filter(({ text }) => !titles.has(text));
  return {
    id: edition.id,
    title: edition.title,
    date: dateText(edition.date),
    facts: [
      ...fact(t.facts.quota, edition.quota === undefined ? undefined : String(edition.quota)),
      ...fact(
        t.facts.applicants,
        edition.applicants === undefined ? undefined : String(edition.applicants),
      ),
      ...fact(t.facts.purse, edition.purse === undefined ? undefined : yuan(edition.purse)),
    ],
    classes: (edition.classes ?? []).map(({ name, quota, prize }) => ({
      name,
      quota,
      prize: prize === undefined ? '' : yuan(prize),
    })),
    stages: (edition.stages ?? []).map(({ name, count }) => ({
      name,
      count: count === undefined ? '' : String(count),
    })),
    plate: (edition.metrics ?? []).map((metric) => plateItem(metric, citations)),
    note: edition.note === undefined ? undefined : citations.prose(edition.note),
    winners: [...own.map(({ entry }) => entryLink(site, entry)), ...others],
    citations: citations.numbers(edition.sources),
  };
}

/** A slug of the official list as a link; nothing for a draft or a withdrawn entry. */
function exhibit(catalogue: Catalogue, slug: string): MaybeLink[] {
  const entry = hallCollections
    .map((collection) => catalogue.find(collection, slug))
    .find((one) => one !== undefined);
  return entry ? [entryLink(siteOf(catalogue), entry)] : [];
}

/** 200000 → `20 万元`; sums below ten thousand stay in yuan. */
const yuan = (amount: number): string =>
  amount >= 10000 ? `${amount / 10000} 万元` : `${amount} 元`;
