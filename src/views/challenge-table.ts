import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { t } from '#i18n/t';
import { dateText } from './date-text.ts';
import type { IndexTable } from './index-table.ts';
import { entryLink, siteOf } from './site.ts';
import { termText } from './term-text.ts';

const text = (value: string | undefined) => ({ text: value ?? '' });

/** Calls as rows: owner, stage, deadline, reward, place. */
export function callTable(catalogue: Catalogue, calls: readonly Entry<'challenges'>[]): IndexTable {
  const site = siteOf(catalogue);
  const words = t.transferring.facts;
  return {
    columns: [
      t.tables.name,
      words.owner,
      words.stage,
      words.deadline,
      words.reward,
      t.facts.region,
    ],
    rows: calls.map((entry) => ({
      title: entryLink(site, entry),
      cells: [
        text(entry.data.owner),
        text(entry.data.stage && t.transferring.stages[entry.data.stage]),
        text(entry.data.deadline && dateText(entry.data.deadline)),
        text(entry.data.reward),
        text(termText(catalogue, 'regions', entry.data.region)),
      ],
    })),
  };
}

/** Records as rows: who, when, where; they have neither stage nor deadline. */
export function recordTable(
  catalogue: Catalogue,
  records: readonly Entry<'challenges'>[],
): IndexTable {
  const site = siteOf(catalogue);
  const words = t.transferring.facts;
  return {
    columns: [t.tables.name, words.date, t.facts.region],
    rows: records.map((entry) => ({
      title: entryLink(site, entry),
      cells: [
        text(entry.data.date && dateText(entry.data.date)),
        text(termText(catalogue, 'regions', entry.data.region)),
      ],
    })),
  };
}
