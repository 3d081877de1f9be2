import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { t } from '#i18n/t';
import type { Term } from '#schema/vocabulary';
import type { Card } from './card.ts';
import { cardOf } from './cards.ts';
import { hallName } from './halls.ts';
import type { IndexTable } from './index-table.ts';
import type { Link } from './link.ts';
import { homeCrumb } from './page-head.ts';
import type { PageHead } from './page.ts';
import { policyTable } from './policies-page.ts';
import { siteOf } from './site.ts';
import { venueTable } from './venues-page.ts';

interface TechniqueGroup {
  /** The trade's industry, or what stands for none. */
  readonly title: string;
  readonly cards: readonly Card[];
}

interface TitledTable {
  readonly title: string;
  readonly more: Link;
  readonly table: IndexTable;
}

export interface LearningPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly policies: TitledTable;
  readonly venues: TitledTable;
  readonly techniques: { readonly note: string; readonly groups: readonly TechniqueGroup[] };
}

/** Code of the kind of outcomes that are operating methods: 先进操作法. */
const techniqueKind = 'work-method';

/** The hall of learning: policies, venues, and operating methods by trade. */
export function learningPage(catalogue: Catalogue): LearningPage {
  const site = siteOf(catalogue);
  const hall = t.halls.learning;
  const policies = catalogue.list('policies');
  const venues = catalogue.list('venues');
  return {
    head: {
      title: hall.name,
      description: hall.lead,
      path: '/learning/',
      breadcrumbs: [homeCrumb(catalogue)],
    },
    title: hall.name,
    lead: hall.lead,
    policies: {
      title: hallName('policies'),
      more: { href: site.href('/policies/'), text: t.learning.allPolicies(policies.length) },
      table: policyTable(catalogue, policies),
    },
    venues: {
      title: hallName('venues'),
      more: { href: site.href('/venues/'), text: t.learning.allVenues(venues.length) },
      table: venueTable(catalogue, venues),
    },
    techniques: techniques(catalogue),
  };
}

/** Outcomes that are operating methods, by the industry of their trade, those with steps first. */
function techniques(catalogue: Catalogue): LearningPage['techniques'] {
  const found = catalogue
    .list('outcomes')
    .filter(({ data }) => catalogue.term('outcome-kinds', data.kind)?.code === techniqueKind);
  const withSteps = found.filter(hasSteps).length;
  const groups = new Map<Term | undefined, Entry<'outcomes'>[]>();
  for (const entry of [...found].sort((a, b) => Number(hasSteps(b)) - Number(hasSteps(a)))) {
    const word = entry.data.industries?.[0];
    const industry = word === undefined ? undefined : catalogue.term('industries', word);
    groups.set(industry, [...(groups.get(industry) ?? []), entry]);
  }
  return {
    note: t.learning.techniquesNote(found.length, withSteps),
    groups: [...groups].map(([industry, entries]) => ({
      title: industry?.['zh-CN'] ?? t.learning.otherTrades,
      cards: entries.map((entry) => cardOf(catalogue, entry)),
    })),
  };
}

const hasSteps = ({ data }: Entry<'outcomes'>): boolean => (data.steps ?? []).length > 0;
