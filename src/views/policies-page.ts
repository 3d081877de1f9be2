import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { t } from '#i18n/t';
import { dateText } from './date-text.ts';
import { hallName } from './halls.ts';
import type { IndexTable } from './index-table.ts';
import { homeCrumb } from './page-head.ts';
import type { PageHead } from './page.ts';
import { entryLink, siteOf } from './site.ts';
import { termText } from './term-text.ts';

export interface PoliciesPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly total: number;
  readonly table: IndexTable;
}

/** All policies as one table. */
export function policiesPage(catalogue: Catalogue): PoliciesPage {
  const policies = catalogue.list('policies');
  const { lead } = t.halls.policies;
  const crumbs = [
    homeCrumb(catalogue),
    { href: siteOf(catalogue).href('/learning/'), text: t.halls.learning.name },
  ];
  return {
    head: {
      title: hallName('policies'),
      description: lead,
      path: '/policies/',
      breadcrumbs: crumbs,
    },
    title: hallName('policies'),
    lead,
    total: policies.length,
    table: policyTable(catalogue, policies),
  };
}

/** Policies as rows: issuer, time, force as far as a source says, place. */
export function policyTable(
  catalogue: Catalogue,
  policies: readonly Entry<'policies'>[],
): IndexTable {
  const site = siteOf(catalogue);
  const words = t.learning.facts;
  return {
    columns: [t.tables.name, words.issuer, words.issued, words.validity, t.facts.region],
    rows: policies.map((entry) => ({
      title: entryLink(site, entry),
      cells: [
        { text: entry.data.issuer },
        { text: entry.data.date === undefined ? '' : dateText(entry.data.date) },
        { text: entry.data.validity ?? words.validityUnknown },
        { text: termText(catalogue, 'regions', entry.data.region) ?? '' },
      ],
    })),
  };
}
