import type { Catalogue } from '#catalogue/catalogue';
import type { Winner } from '#catalogue/winners';
import { t } from '#i18n/t';
import type { Edition } from '#schema/programme';
import type { Citations } from './citations.ts';
import { dateText } from './date-text.ts';
import type { CitedHtml, PlateItem } from './evidence.ts';
import type { Fact } from './fact.ts';
import { fact } from './fact-rows.ts';
import type { FunnelStage } from './funnel.ts';
import { funnel } from './funnel.ts';
import type { MaybeLink } from './link.ts';
import { listedLink } from './listed-link.ts';
import { plateItem } from './plate.ts';
import { prizeSum } from './prize-sum.ts';
import type { SelectionTable } from './selection-table.ts';
import { selectionTable } from './selection-table.ts';
import { entryLink, siteOf } from './site.ts';
import { yuan } from './yuan.ts';

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
  /** The prizes added up, where all are given. */
  readonly prizeSum: string | undefined;
  readonly stages: readonly FunnelStage[];
  readonly selection: SelectionTable | undefined;
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
    .flatMap((winner) => listedLink(catalogue, winner) ?? [])
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
    prizeSum: prizeSum(edition.classes),
    stages: funnel(edition.stages),
    selection: edition.selection && selectionTable(catalogue, edition.selection),
    plate: (edition.metrics ?? []).map((metric) => plateItem(metric, citations)),
    note: edition.note === undefined ? undefined : citations.prose(edition.note),
    winners: [...own.map(({ entry }) => entryLink(site, entry)), ...others],
    citations: citations.numbers(edition.sources),
  };
}
