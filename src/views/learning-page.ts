import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { workMethod, workMethodsOf } from '#catalogue/work-methods';
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
import { termLink } from './term-link.ts';
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
  readonly techniques: {
    readonly note: string;
    readonly groups: readonly TechniqueGroup[];
    /** Where all of them hang; absent where there is none. */
    readonly more?: Link;
  };
}

/** A card is heavy, and whole tables have pages of their own. */
const shownCards = 12;
const shownRows = 20;

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
      table: policyTable(catalogue, policies.slice(0, shownRows)),
    },
    venues: {
      title: hallName('venues'),
      more: { href: site.href('/venues/'), text: t.learning.allVenues(venues.length) },
      table: venueTable(catalogue, venues.slice(0, shownRows)),
    },
    techniques: techniques(catalogue),
  };
}

/** The first of the operating methods, by the industry of their trade, those with steps first. */
function techniques(catalogue: Catalogue): LearningPage['techniques'] {
  const found = workMethodsOf(catalogue);
  const { href } = termLink(catalogue, 'outcomes', 'outcome-kinds', workMethod);
  const withSteps = found.filter(hasSteps).length;
  const first = [...found]
    .sort((a, b) => Number(hasSteps(b)) - Number(hasSteps(a)))
    .slice(0, shownCards);
  const groups = new Map<Term | undefined, Entry<'outcomes'>[]>();
  for (const entry of first) {
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
    ...(href === undefined ? {} : { more: { href, text: t.learning.allTechniques(found.length) } }),
  };
}

const hasSteps = ({ data }: Entry<'outcomes'>): boolean => (data.steps ?? []).length > 0;
