import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { t } from '#i18n/t';
import type { Incentive } from '#schema/incentive';
import { startCitations } from './citations.ts';
import type { CitedSource } from './evidence.ts';
import { incentiveView, sums } from './incentive.ts';
import type { IncentiveView } from './incentive.ts';
import type { Link } from './link.ts';
import { moneyScale } from './money-scale.ts';
import { hallCrumb, homeCrumb } from './page-head.ts';
import type { PageHead } from './page.ts';
import { entryLink, siteOf } from './site.ts';

const path = '/enterprises/incentives/';

export interface IncentivesPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly enterprises: readonly {
    readonly link: Link;
    readonly incentives: readonly IncentiveView[];
  }[];
  readonly sources: readonly CitedSource[];
}

/** The way to the page from the hall and from each enterprise. */
export const incentivesLink = (catalogue: Catalogue): Link => ({
  href: siteOf(catalogue).href(path),
  text: t.enterprise.allIncentives,
});

/** Whether any enterprise has a ladder to show. */
export const hasIncentives = (catalogue: Catalogue): boolean =>
  catalogue.list('enterprises').some(({ data }) => data.incentives !== undefined);

interface Given {
  readonly entry: Entry<'enterprises'>;
  readonly list: readonly Incentive[];
}

/** The ladders of all enterprises, every sum of money on one scale. */
export function incentivesPage(catalogue: Catalogue): IncentivesPage {
  const citations = startCitations(catalogue);
  const given: Given[] = catalogue
    .list('enterprises')
    .flatMap((entry) => (entry.data.incentives ? [{ entry, list: entry.data.incentives }] : []));
  const scale = moneyScale(given.flatMap(({ list }) => list.flatMap(({ rungs }) => sums(rungs))));
  const title = t.enterprise.headings.incentivesPage;
  return {
    head: {
      title,
      description: t.enterprise.incentivesLead,
      path,
      breadcrumbs: [homeCrumb(catalogue), hallCrumb(catalogue, 'enterprises')],
    },
    title,
    lead: t.enterprise.incentivesLead,
    // What is no money has no place on the scale, and comes last.
    enterprises: [...given].sort(byMoney).map(({ entry, list }) => ({
      link: entryLink(siteOf(catalogue), entry),
      incentives: list.map((one) => incentiveView(one, citations, scale)),
    })),
    sources: citations.list(),
  };
}

const byMoney = (a: Given, b: Given): number => Number(hasMoney(b)) - Number(hasMoney(a));

const hasMoney = ({ list }: Given): boolean => list.some(({ rungs }) => sums(rungs).length > 0);
