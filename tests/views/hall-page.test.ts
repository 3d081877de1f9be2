import { describe, expect, test } from 'vitest';
import { hallListings, hallPage, listingPath } from '#views/hall-page';
import type { HallListing } from '#views/hall-page';
import { listingPaths } from '#views/listing-paths';
import { hallOf } from '../lib/hall-of.ts';

/** 30 outcomes, every third of them about ships in a district of 甲市. */
const { catalogue } = hallOf(
  {
    outcomes: Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [
        `xu-gou-${i}`,
        { title: `虚构${i}`, ...(i % 3 === 0 ? { industries: ['船舶'], region: '甲一区' } : {}) },
      ]),
    ),
    craftsmen: { jia: { trade: '钳工', employer: { name: '虚构厂' } } },
    studios: { shi: { leaders: ['jia'], named: '2020' } },
  },
  { hall: { base: '/zhan/' } },
);
const list: HallListing = { collection: 'outcomes', view: 'cards', page: 1 };
const ships = { code: 'industry', value: 'ships' };

describe('the lists of a hall', () => {
  test('have an address each: all as cards and table, then every facet value that has entries', () => {
    expect(hallListings(catalogue, 'outcomes').map(listingPath)).toEqual([
      '/outcomes/',
      '/outcomes/page/2/',
      '/outcomes/table/',
      '/outcomes/kind/minor/',
      '/outcomes/kind/minor/page/2/',
      '/outcomes/industry/ships/',
      '/outcomes/region/910000/',
      '/outcomes/region/910101/',
    ]);
  });

  test('of an empty hall are its first pages', () => {
    expect(hallListings(hallOf({}).catalogue, 'outcomes').map(listingPath)).toEqual([
      '/outcomes/',
      '/outcomes/table/',
    ]);
  });

  test('are the routes of all halls, the hall itself without a rest', () => {
    const routes = listingPaths(catalogue).map(({ params }) => params);
    expect(routes).toContainEqual({ hall: 'outcomes', listing: undefined });
    expect(routes).toContainEqual({ hall: 'outcomes', listing: 'kind/minor/page/2' });
    expect(routes).toContainEqual({ hall: 'craftsmen', listing: 'table' });
    expect(new Set(routes.map((route) => JSON.stringify(route))).size).toBe(routes.length);
  });
});

describe('a list page', () => {
  test.each<[string, HallListing, number, string]>([
    ['the first', list, 24, '成果厅'],
    ['the second', { ...list, page: 2 }, 6, '成果厅（第 2 页）'],
    ['of a facet value', { ...list, facet: ships }, 10, '船舶 · 成果厅'],
    [
      'of a second page of a facet value',
      { ...list, facet: { code: 'kind', value: 'minor' }, page: 2 },
      6,
      '小革新 · 成果厅（第 2 页）',
    ],
  ])('shows its share as cards: %s', (_, listing, cards, title) => {
    const page = hallPage(catalogue, listing);
    expect(page.cards).toHaveLength(cards);
    expect(page.table).toBeUndefined();
    expect(page.head.title).toBe(title);
    expect(page.head.path).toBe(listingPath(listing));
  });

  test('shows each entry on one page only', () => {
    const links = [1, 2].flatMap((page) =>
      hallPage(catalogue, { ...list, page }).cards.map(({ href }) => href),
    );
    expect(new Set(links).size).toBe(30);
  });

  test('as a table has all entries and no cards', () => {
    const page = hallPage(catalogue, { ...list, view: 'table' });
    expect(page.cards).toEqual([]);
    expect(page.table?.rows).toHaveLength(30);
    expect(page.head.title).toBe('成果厅（目录）');
  });

  test('leads to its other pages, its other view and back to all', () => {
    const page = hallPage(catalogue, { ...list, facet: ships });
    expect(page.pager).toEqual({
      page: 1,
      pages: 1,
      links: [{ href: '/zhan/outcomes/industry/ships/', text: '1', page: 1 }],
    });
    expect(page.views).toEqual({
      cards: '/zhan/outcomes/industry/ships/',
      table: '/zhan/outcomes/table/',
      current: 'cards',
    });
    expect(page.all).toEqual({ href: '/zhan/outcomes/', text: '全部', count: 30, current: false });
    expect(page.head.breadcrumbs.map(({ text }) => text)).toEqual(['首页', '成果厅']);
    expect(hallPage(catalogue, list).head.breadcrumbs.map(({ text }) => text)).toEqual(['首页']);
  });

  test('shows its facets with counts, the chosen value marked, empty facets left out', () => {
    const { groups } = hallPage(catalogue, { ...list, facet: ships });
    expect(
      groups.map(({ title, values }) => [
        title,
        values.map(({ text, count, current, nested }) =>
          [text, count, ...(current ? ['current'] : []), ...(nested ? ['nested'] : [])].join(' '),
        ),
      ]),
    ).toEqual([
      ['类型', ['小革新 30']],
      ['产业', ['船舶 10 current']],
      ['地区', ['甲市 10', '甲一区 10 nested']],
    ]);
  });

  test.each([
    ['craftsmen', ['甄甲子（虚构）', '钳工', '虚构厂', '', '']],
    ['studios', ['虚构工作室', '职工创新工作室', '甄甲子（虚构）', '', '2020年', '']],
  ] as const)('as a table tells what is known of %s', (collection, cells) => {
    const [row] = hallPage(catalogue, { collection, view: 'table', page: 1 }).table?.rows ?? [];
    expect([row?.title.text, ...(row?.cells ?? []).map(({ text }) => text)]).toEqual(cells);
  });
});
