import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { PageCollection } from '#schema/collection-name';

/** The kinds of pages that are measured; `list` is the hall of outcomes. */
export const pageKinds = [
  'home',
  'list',
  'outcome',
  'craftsman',
  'studio',
  'union',
  'programme',
  'enterprise',
  'story',
  'policy',
  'figure',
  'tour',
  'source',
  'transfer',
  'timeline',
  'statistics',
  'search',
  'contribute',
] as const;
export type PageKind = (typeof pageKinds)[number];

const openData = z.object({ entries: z.array(z.looseObject({ path: z.string() })) });

/**
 * The page of the entry with the longest record. Undefined when there is none: a source that nobody
 * cites has data but no page.
 */
function richest(dir: string, collection: PageCollection): string | undefined {
  const text = readFileSync(path.join(dir, 'data', `${collection}.json`), 'utf8');
  const byLength = openData
    .parse(JSON.parse(text))
    .entries.filter((entry) => existsSync(path.join(dir, entry.path, 'index.html')))
    .map((entry) => ({ path: entry.path, length: JSON.stringify(entry).length }))
    .sort((a, b) => b.length - a.length);
  return byLength[0]?.path;
}

/** One page of each kind that the built site has, as paths below the base; the heaviest entries. */
export function samplePages(dir: string): { kind: PageKind; path: string }[] {
  const places: Record<PageKind, string | undefined> = {
    home: '/',
    list: '/outcomes/',
    outcome: richest(dir, 'outcomes'),
    craftsman: richest(dir, 'craftsmen'),
    studio: richest(dir, 'studios'),
    union: richest(dir, 'unions'),
    programme: richest(dir, 'programmes'),
    enterprise: richest(dir, 'enterprises'),
    story: richest(dir, 'stories'),
    policy: richest(dir, 'policies'),
    figure: richest(dir, 'figures'),
    tour: richest(dir, 'tours'),
    source: richest(dir, 'sources'),
    transfer: '/transfer/',
    timeline: '/timeline/',
    statistics: '/statistics/',
    search: '/search/',
    contribute: '/contribute/',
  };
  return pageKinds.flatMap((kind) => {
    const place = places[kind];
    return place === undefined ? [] : [{ kind, path: place }];
  });
}
