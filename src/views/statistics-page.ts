import type { Catalogue } from '#catalogue/catalogue';
import { statistics } from '#catalogue/statistics';
import type { Tally, TallyCode } from '#catalogue/statistics';
import { t } from '#i18n/t';
import { countChart } from './count-chart.ts';
import type { CountChart } from './count-chart.ts';
import type { Link } from './link.ts';
import { hallCrumb, homeCrumb } from './page-head.ts';
import type { PageHead } from './page.ts';
import { siteOf } from './site.ts';

export interface StatisticsPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  /** By which day the hall was counted. */
  readonly counted: string;
  readonly links: readonly Link[];
  readonly groups: readonly { readonly title: string; readonly charts: readonly CountChart[] }[];
}

/** Which counts stand under which heading, in the order of the page. */
const groups: readonly (readonly ['exhibits' | 'outcomes' | 'sources', readonly TallyCode[]])[] = [
  ['exhibits', ['collections', 'regions', 'industries']],
  ['outcomes', ['levels', 'outcomeYears']],
  ['sources', ['sourceTiers', 'sourceYears']],
];

/** The hall's own statistics, counted from the catalogue. */
export function statisticsPage(catalogue: Catalogue): StatisticsPage {
  const site = siteOf(catalogue);
  const words = t.holdings;
  const tallies = statistics(catalogue);
  return {
    head: {
      title: words.headings.statistics,
      description: words.statisticsLead,
      path: '/statistics/',
      breadcrumbs: [homeCrumb(catalogue), hallCrumb(catalogue, 'figures')],
    },
    title: words.headings.statistics,
    lead: words.statisticsLead,
    counted: catalogue.updated === '' ? '' : words.counted(catalogue.updated),
    links: [
      { href: site.href('/statistics.csv'), text: words.csv },
      { href: site.href('/coverage/'), text: words.headings.coverage },
    ],
    groups: groups.map(([heading, codes]) => ({
      title: words.headings[heading],
      charts: codes.flatMap((code) =>
        tallies
          .filter((tally) => tally.code === code && tally.rows.length > 0)
          .map((tally) => tallyChart(tally)),
      ),
    })),
  };
}

const tiers: ReadonlyMap<string, string> = new Map(Object.entries(t.tiers));

function tallyChart({ code, rows, untold }: Tally): CountChart {
  const { title, column, note, untold: rest } = t.holdings.tallies[code];
  return countChart(
    { title, column, note: untold === 0 ? note : note + rest(untold) },
    code === 'sourceTiers'
      ? rows.map(({ label, count }) => ({ label: tiers.get(label) ?? label, count }))
      : rows,
  );
}
