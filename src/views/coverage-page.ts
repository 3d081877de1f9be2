import type { Catalogue } from '#catalogue/catalogue';
import { fieldGaps, frontLine, ownershipCoverage } from '#catalogue/coverage';
import { cities } from '#catalogue/districts';
import type { City } from '#catalogue/districts';
import { statistics } from '#catalogue/statistics';
import { t } from '#i18n/t';
import { countChart } from './count-chart.ts';
import type { CountChart } from './count-chart.ts';
import type { Link } from './link.ts';
import { hallCrumb, homeCrumb } from './page-head.ts';
import type { PageHead } from './page.ts';
import { siteOf } from './site.ts';

/** One question of coverage: what can be said in words, and what can be counted. */
export interface CoverageSection {
  readonly title: string;
  readonly told: readonly string[];
  readonly charts: readonly CountChart[];
  readonly link?: Link;
}

export interface CoveragePage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly CoverageSection[];
}

/** What the hall has and what it lacks, said plainly. */
export function coveragePage(catalogue: Catalogue): CoveragePage {
  const { headings, coverageLead, sex } = t.holdings;
  return {
    head: {
      title: headings.coverage,
      description: coverageLead,
      path: '/coverage/',
      breadcrumbs: [homeCrumb(catalogue), hallCrumb(catalogue, 'figures')],
    },
    title: headings.coverage,
    lead: coverageLead,
    sections: [
      places(catalogue),
      industries(catalogue),
      ownership(catalogue),
      { title: headings.sex, told: [sex], charts: [] },
      workers(catalogue),
      fields(catalogue),
    ],
  };
}

function places(catalogue: Catalogue): CoverageSection {
  const words = t.holdings.districts;
  return {
    title: t.holdings.headings.places,
    told: [],
    charts: cities(catalogue).map((city) =>
      countChart(
        {
          title: words.title(city.term['zh-CN']),
          column: words.column,
          note: districtGap(city),
        },
        city.districts.map(({ term, total }) => ({ label: term['zh-CN'], count: total })),
      ),
    ),
    link: { href: siteOf(catalogue).href('/districts/'), text: words.grid },
  };
}

function districtGap({ term, districts, citywide }: City): string {
  const words = t.holdings.districts;
  const city = term['zh-CN'];
  const empty = districts.filter(({ total }) => total === 0).map((one) => one.term['zh-CN']);
  const gap = words.gap(city, empty, districts.length);
  return citywide.total === 0 ? gap : gap + words.citywide(city, citywide.total);
}

function industries(catalogue: Catalogue): CoverageSection {
  const words = t.holdings.industries;
  const tally = statistics(catalogue).find(({ code }) => code === 'industries');
  const { rows = [], untold = 0 } = tally ?? {};
  const empty = rows.filter(({ count }) => count === 0).map(({ label }) => label);
  const note = words.gap(empty, rows.length) + (untold === 0 ? '' : words.outside(untold));
  const { column } = t.holdings.tallies.industries;
  return {
    title: t.holdings.headings.industries,
    told: [],
    charts: [countChart({ title: words.title, column, note }, rows)],
    link: { href: siteOf(catalogue).href('/matrix/'), text: words.matrix },
  };
}

function ownership(catalogue: Catalogue): CoverageSection {
  const { title, counted, untold } = t.holdings.ownership;
  const { rows, unstated, unlinked, unemployed } = ownershipCoverage(catalogue);
  const note = counted + untold(unstated, unlinked, unemployed);
  const { ownership: column } = t.holdings.headings;
  return { title: column, told: [], charts: [countChart({ title, column, note }, rows)] };
}

function workers(catalogue: Catalogue): CoverageSection {
  const words = t.holdings.frontLine;
  const { craftsmen, either, trade, skillLevel } = frontLine(catalogue);
  const share = craftsmen === 0 ? '' : words.share(Math.round((either / craftsmen) * 100));
  return {
    title: t.holdings.headings.frontLine,
    told: [words.told(craftsmen, either, trade, skillLevel) + share, words.limits],
    charts: [],
  };
}

function fields(catalogue: Catalogue): CoverageSection {
  const { note, title, column } = t.holdings.fields;
  return {
    title: t.holdings.headings.fields,
    told: [note],
    charts: fieldGaps(catalogue)
      .filter(({ total }) => total > 0)
      .map(({ collection, total, fields: list }) => {
        const { exhibit, unit } = t.halls[collection];
        return countChart(
          { title: title(exhibit, total, unit), column, note: '' },
          list.map(({ label, missing }) => ({ label, count: missing })),
          total,
        );
      }),
  };
}
