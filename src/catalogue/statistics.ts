import { collectionLabels, pageCollections } from '#schema/collection-name';
import type { Catalogue } from './catalogue.ts';
import { hallCollections } from './facets.ts';
import type { HallEntry } from './facets.ts';
import { industryMatrix, outsideMatrix } from './matrix.ts';
import { pageEntries } from './page-entries.ts';
import { honoursOf } from './winners.ts';

/** What the hall counts of itself. */
export const tallyCodes = [
  'collections',
  'regions',
  'industries',
  'levels',
  'outcomeYears',
  'sourceTiers',
  'sourceYears',
] as const;
export type TallyCode = (typeof tallyCodes)[number];

export interface TallyRow {
  readonly label: string;
  readonly count: number;
}

/** One count of the hall. */
export interface Tally {
  readonly code: TallyCode;
  readonly rows: readonly TallyRow[];
  /** How many of those looked at say nothing of it, or fall under none of the rows. */
  readonly untold: number;
}

/** The hall counted: published entries that have a page, nothing estimated. */
export function statistics(catalogue: Catalogue): Tally[] {
  const exhibits = hallCollections.flatMap((name): readonly HallEntry[] => catalogue.list(name));
  const sources = pageEntries(catalogue, 'sources');
  const honours = exhibits.flatMap(honoursOf);
  const outside = Object.values(outsideMatrix(catalogue));
  return [
    {
      code: 'collections',
      rows: pageCollections.map((collection) => ({
        label: collectionLabels[collection],
        count: pageEntries(catalogue, collection).length,
      })),
      untold: 0,
    },
    byWord(
      'regions',
      exhibits.map(({ data: { region } }) => topRegion(catalogue, region)),
      catalogue.terms('regions').map((term) => term['zh-CN']),
    ),
    {
      code: 'industries',
      rows: industryMatrix(catalogue).map(({ industry, counts }) => ({
        label: industry['zh-CN'],
        count: sum(Object.values(counts)),
      })),
      untold: sum(outside),
    },
    byWord(
      'levels',
      honours.map(({ level }) => level && catalogue.term('levels', level)?.['zh-CN']),
      catalogue.terms('levels').map((term) => term['zh-CN']),
    ),
    byWord(
      'outcomeYears',
      catalogue.list('outcomes').map(({ data: { date } }) => date?.slice(0, 4)),
    ),
    byWord(
      'sourceTiers',
      sources.map(({ data: { tier } }) => tier),
    ),
    byWord(
      'sourceYears',
      sources.map(({ data: { date } }) => date?.slice(0, 4)),
    ),
  ];
}

/** Counts words, in the given order or their own; words that nothing has are left out. */
function byWord(
  code: TallyCode,
  words: readonly (string | undefined)[],
  order: readonly string[] = [...new Set(words.filter((word) => word !== undefined))].sort(),
): Tally {
  const rows = order
    .map((label) => ({ label, count: words.filter((word) => word === label).length }))
    .filter(({ count }) => count > 0);
  return { code, rows, untold: words.filter((word) => word === undefined).length };
}

/** The city or province of a region: 浦东新区 → 上海. */
function topRegion(catalogue: Catalogue, word: string | undefined): string | undefined {
  let term = word === undefined ? undefined : catalogue.term('regions', word);
  while (term?.parent !== undefined) term = catalogue.term('regions', term.parent);
  return term?.['zh-CN'];
}

const sum = (counts: readonly number[]): number =>
  counts.reduce((total, count) => total + count, 0);
