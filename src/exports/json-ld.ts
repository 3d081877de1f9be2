import type { Catalogue } from '#catalogue/catalogue';
import type { AnyEntry, Entry } from '#catalogue/entry';
import { honoursOf } from '#catalogue/winners';
import type { Person } from '#schema/person';
import { entryAddress, pathAddress } from './address.ts';
import { demandNodes } from './json-ld-demand.ts';
import { employerNode, enterpriseNode } from './json-ld-enterprise.ts';
import { figureJsonLd } from './json-ld-figure.ts';
import { offer } from './json-ld-offer.ts';
import { howTo } from './json-ld-steps.ts';
import { storyNode } from './json-ld-story.ts';

type Node = Record<string, unknown>;

/** A page's breadcrumbs and its own title. */
interface Trail {
  readonly title: string;
  readonly breadcrumbs: readonly { readonly href: string; readonly text: string }[];
}

/**
 * An entry as schema.org sees it: Person, Organization, CreativeWork (a HowTo when its steps are
 * written down, with an Offer when it is open to transfer), Demand, NewsArticle or Dataset; nothing for the
 * others. The editions of exhibitions and festivals are Events, see `event-json-ld.ts`.
 */
export function entryJsonLd(catalogue: Catalogue, entry: AnyEntry): Node[] {
  switch (entry.collection) {
    case 'craftsmen':
      return [craftsman(catalogue, entry)];
    case 'studios':
      return [studio(catalogue, entry)];
    case 'outcomes':
      return [outcome(catalogue, entry)];
    case 'enterprises':
      return [
        {
          ...thing(catalogue, entry, 'Organization'),
          ...enterpriseNode(catalogue, entry),
          ...awards(entry),
        },
      ];
    case 'challenges':
      return demandNodes(catalogue, entry);
    case 'stories':
      return [storyNode(catalogue, entry)];
    case 'figures':
      return [figureJsonLd(catalogue, entry)];
    case 'unions':
      return [thing(catalogue, entry, 'Organization')];
    default:
      return [];
  }
}

/** The trail of a page as a BreadcrumbList; the page itself is its last item. */
export function breadcrumbsJsonLd(
  catalogue: Catalogue,
  { breadcrumbs: trail, title }: Trail,
): Node[] {
  if (trail.length === 0) return [];
  const items = [
    ...trail.map(({ href, text }) => ({ href, text })),
    { href: undefined, text: title },
  ];
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: items.map(({ href, text }, i) => ({
        '@type': 'ListItem',
        position: i + 1,
        name: text,
        ...(href === undefined ? {} : { item: pathAddress(catalogue, href) }),
      })),
    },
  ];
}

const thing = (catalogue: Catalogue, entry: Exhibit, type: string): Node => ({
  '@type': type,
  '@id': entryAddress(catalogue, entry),
  url: entryAddress(catalogue, entry),
  name: entry.data.title,
  description: entry.data.summary,
  ...(entry.data.names ? { alternateName: entry.data.names } : {}),
});

type Exhibit = Entry<'craftsmen' | 'studios' | 'outcomes' | 'enterprises' | 'unions'>;

function person(catalogue: Catalogue, one: Person): Node {
  if (typeof one !== 'string') return { '@type': 'Person', name: one.name };
  const entry = catalogue.find('craftsmen', one);
  return {
    '@type': 'Person',
    name: entry?.data.title ?? one,
    ...(entry ? { '@id': entryAddress(catalogue, entry) } : {}),
  };
}

const awards = (entry: AnyEntry): Node => {
  const list = honoursOf(entry).map(({ title, grade, date }) =>
    [title, grade, date].filter((part) => part !== undefined).join(' '),
  );
  return list.length > 0 ? { award: list } : {};
};

function craftsman(catalogue: Catalogue, entry: Entry<'craftsmen'>): Node {
  const { trade, employer, professionalTitle, skillLevel } = entry.data;
  const skill = skillLevel && catalogue.term('skill-levels', skillLevel);
  const credentials = [skill ? skill['zh-CN'] : skillLevel, professionalTitle].filter(
    (part) => part !== undefined,
  );
  return {
    ...thing(catalogue, entry, 'Person'),
    ...(trade === undefined ? {} : { jobTitle: trade }),
    ...(employer ? { worksFor: employerNode(catalogue, employer) } : {}),
    ...(credentials.length > 0
      ? {
          hasCredential: credentials.map((name) => ({
            '@type': 'EducationalOccupationalCredential',
            name,
          })),
        }
      : {}),
    ...awards(entry),
  };
}

function studio(catalogue: Catalogue, entry: Entry<'studios'>): Node {
  const { employer, leaders, named } = entry.data;
  return {
    ...thing(catalogue, entry, 'Organization'),
    ...(employer ? { parentOrganization: employerNode(catalogue, employer) } : {}),
    ...(leaders ? { member: leaders.map((one) => person(catalogue, one)) } : {}),
    ...(named === undefined ? {} : { foundingDate: named }),
    ...awards(entry),
  };
}

function outcome(catalogue: Catalogue, entry: Entry<'outcomes'>): Node {
  const { team, employer, date, keywords, intellectualProperty, steps } = entry.data;
  const numbers = (intellectualProperty ?? []).flatMap(({ number }) => number ?? []);
  return {
    ...thing(catalogue, entry, 'CreativeWork'),
    ...(steps ? howTo(steps) : {}),
    inLanguage: 'zh-CN',
    ...(team ? { creator: team.map((one) => person(catalogue, one)) } : {}),
    ...(employer ? { sourceOrganization: employerNode(catalogue, employer) } : {}),
    ...(date === undefined ? {} : { dateCreated: date }),
    ...(keywords ? { keywords } : {}),
    ...offer(catalogue, entry),
    // schema.org has no type for a patent; its number is a property of the work.
    ...(numbers.length > 0
      ? {
          identifier: numbers.map((value) => ({
            '@type': 'PropertyValue',
            propertyID: 'CN patent',
            value,
          })),
        }
      : {}),
    ...awards(entry),
  };
}
