import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import type { PageCollection } from '#schema/collection-name';
import { artworkOf } from './artwork-of.ts';
import type { Card } from './card.ts';
import { dateText } from './date-text.ts';
import { exhibitName } from './halls.ts';
import { entryPath, siteOf } from './site.ts';
import { termText } from './term-text.ts';

type Exhibit = Entry<Exclude<PageCollection, 'sources'>>;

/** An exhibit as it appears in lists. */
export function cardOf(catalogue: Catalogue, entry: Exhibit): Card {
  const { collection, data } = entry;
  return {
    href: siteOf(catalogue).href(entryPath(entry)),
    kicker: [exhibitName(collection), termText(catalogue, 'regions', data.region)].filter(
      (part) => part !== undefined,
    ),
    title: data.title,
    summary: data.summary,
    artwork: artworkOf(catalogue, entry),
    block: titleBlock(catalogue, entry).filter((cell) => cell !== undefined),
    transferable: collection === 'outcomes' && data.transfer?.open === true,
    memorial: collection === 'craftsmen' && !data.living,
  };
}

function titleBlock(catalogue: Catalogue, { collection, data }: Exhibit): (string | undefined)[] {
  const industry = termText(catalogue, 'industries', data.industries?.[0]);
  switch (collection) {
    case 'craftsmen':
      return [data.trade ?? industry, data.employer?.name];
    case 'studios':
      return [termText(catalogue, 'studio-kinds', data.kind), industry];
    case 'outcomes':
      return [
        termText(catalogue, 'outcome-kinds', data.kind),
        industry,
        data.date === undefined ? undefined : dateText(data.date.slice(0, 4)),
      ];
    case 'enterprises':
      return [industry, termText(catalogue, 'ownership', data.ownership)];
    case 'notices':
      return [data.issuer, `${dateText(data.start)}—${dateText(data.end)}`];
    case 'challenges':
      return [data.owner, data.date === undefined ? undefined : dateText(data.date)];
    case 'stories':
      return [termText(catalogue, 'story-kinds', data.kind), dateText(data.date)];
    case 'policies':
      return [data.issuer, data.date === undefined ? undefined : dateText(data.date)];
    case 'venues':
      return [termText(catalogue, 'venue-kinds', data.kind)];
    case 'figures':
      return [data.survey?.base];
    case 'tours':
      return [];
    case 'unions':
      return [data.level];
    case 'programmes':
      return [
        termText(catalogue, 'programme-kinds', data.kind),
        termText(catalogue, 'levels', data.level),
      ];
  }
}
