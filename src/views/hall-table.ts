import type { Catalogue } from '#catalogue/catalogue';
import type { HallCollection, HallEntry } from '#catalogue/facets';
import { t } from '#i18n/t';
import { dateText } from './date-text.ts';
import type { IndexTable } from './index-table.ts';
import type { MaybeLink } from './link.ts';
import { personLink } from './person-link.ts';
import { entryLink, siteOf } from './site.ts';
import { termText } from './term-text.ts';

/** A hall's entries as a table, a row an entry. */
export function hallTable(
  catalogue: Catalogue,
  collection: HallCollection,
  entries: readonly HallEntry[],
): IndexTable {
  const site = siteOf(catalogue);
  return {
    columns: [t.tables.name, ...columns[collection]],
    rows: entries.map((entry) => ({
      title: entryLink(site, entry),
      cells: cells(catalogue, entry),
    })),
  };
}

const { employer, trade, kind, region, industry, leaders, named, team, date } = t.facts;
const columns: Readonly<Record<HallCollection, readonly string[]>> = {
  craftsmen: [trade, employer, industry, region],
  studios: [kind, leaders, employer, named, region],
  outcomes: [kind, team, industry, date, region],
  enterprises: [industry, t.facets['ownership'] ?? '', region],
};

function cells(catalogue: Catalogue, { collection, data }: HallEntry): MaybeLink[] {
  const text = (value: string | undefined): MaybeLink => ({ text: value ?? '' });
  const people = (list: Parameters<typeof personLink>[1][] | undefined): MaybeLink =>
    list?.length === 1 && list[0] !== undefined
      ? personLink(catalogue, list[0])
      : text(list?.map((one) => personLink(catalogue, one).text).join('、'));
  const place = text(termText(catalogue, 'regions', data.region));
  const industries = text(
    data.industries?.map((word) => termText(catalogue, 'industries', word)).join('、'),
  );
  switch (collection) {
    case 'craftsmen':
      return [text(data.trade), text(data.employer?.name), industries, place];
    case 'studios':
      return [
        text(termText(catalogue, 'studio-kinds', data.kind)),
        people(data.leaders),
        text(data.employer?.name),
        text(data.named && dateText(data.named)),
        place,
      ];
    case 'outcomes':
      return [
        text(termText(catalogue, 'outcome-kinds', data.kind)),
        people(data.team),
        industries,
        text(data.date && dateText(data.date)),
        place,
      ];
    case 'enterprises':
      return [industries, text(termText(catalogue, 'ownership', data.ownership)), place];
  }
}
