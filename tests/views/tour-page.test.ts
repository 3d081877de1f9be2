import { describe, expect, test } from 'vitest';
import { pagePaths } from '#views/page-paths';
import { stopPage, stopPaths } from '#views/stop-page';
import { tourLinks } from '#views/tour-links';
import { tourPage } from '#views/tour-page';
import { toursPage } from '#views/tours-page';
import { cite, metric } from '../lib/fictional-entries.ts';
import { entryOf, hallOf } from '../lib/hall-of.ts';

const stops = ['outcomes/ju', 'craftsmen/jia', 'figures/zong'].map((entry, i) => ({
  entry,
  text: `虚构的第${i + 1}句解说。${cite}`,
}));
const hall = hallOf(
  {
    outcomes: { ju: { title: '虚构夹具', metrics: [metric, { ...metric, value: 99 }] }, bie: {} },
    craftsmen: { jia: {} },
    figures: { zong: {} },
    tours: {
      dao: { title: '虚构之路', stops },
      hui: { title: '虚构回路', stops: stops.toReversed() },
      cao: { status: 'draft', stops },
    },
  },
  { hall: { base: '/guan/' } },
);
const { catalogue } = hall;
const tour = entryOf(hall, 'tours', 'dao');

describe('the overview of a tour', () => {
  const page = tourPage(catalogue, tour, '');

  test('lists its stops in order, each linked to its own page', () => {
    expect(page.stops.map(({ number, text, href }) => `${number} ${text} ${href}`)).toEqual([
      '1 虚构夹具 /guan/tours/dao/1/',
      '2 甄甲子（虚构） /guan/tours/dao/2/',
      '3 虚构总数 /guan/tours/dao/3/',
    ]);
    expect(page.start).toBe('/guan/tours/dao/1/');
  });

  test('says at each stop what the guide says, with its sources numbered', () => {
    expect(page.stops[1]?.html).toMatch(/^虚构的第2句解说。<sup class="cite"><a href="#source-1"/);
    expect(page.sources.map(({ number, title }) => `${number} ${title}`)).toEqual(['1 虚构报告']);
  });
});

describe('a stop', () => {
  test('shows the exhibit with its first number alone, and leads to its page', () => {
    const page = stopPage(catalogue, tour, 1);
    expect(page).toMatchObject({
      title: '虚构夹具',
      number: 1,
      total: 3,
      exhibit: { href: '/guan/outcomes/ju/' },
      overview: { href: '/guan/tours/dao/', text: '虚构之路' },
    });
    expect(page?.plate.map(({ value }) => value)).toEqual(['12']);
    expect(page?.head.path).toBe('/tours/dao/1/');
  });

  test.each<[number, string | undefined, string | undefined]>([
    [1, undefined, '/guan/tours/dao/2/'],
    [2, '/guan/tours/dao/1/', '/guan/tours/dao/3/'],
    [3, '/guan/tours/dao/2/', undefined],
  ])('%i leads to the stops beside it', (number, previous, next) => {
    const page = stopPage(catalogue, tour, number);
    expect(page?.previous?.href).toBe(previous);
    expect(page?.next?.href).toBe(next);
  });

  test.each([0, 4, -1, 1.5, Number.NaN])('there is none with the number %d', (number) => {
    expect(stopPage(catalogue, tour, number)).toBeUndefined();
  });

  test('has a page in every published tour, which search engines may list', () => {
    const paths = stopPaths(catalogue).map(
      ({ params: { slug, stop } }) => `/tours/${slug}/${stop}/`,
    );
    expect(paths.toSorted()).toEqual(
      ['dao', 'hui'].flatMap((slug) => [1, 2, 3].map((stop) => `/tours/${slug}/${stop}/`)),
    );
    expect(pagePaths(catalogue)).toEqual(expect.arrayContaining(paths));
  });
});

describe('an exhibit', () => {
  test('names the published tours that pass it, linked to the stop', () => {
    const links = tourLinks(catalogue, entryOf(hall, 'outcomes', 'ju'));
    expect(links.map(({ href, text }) => `${href} ${text}`).toSorted()).toEqual([
      '/guan/tours/dao/1/ 虚构之路 · 第 1 站',
      '/guan/tours/hui/3/ 虚构回路 · 第 3 站',
    ]);
  });

  test('names none that passes another', () => {
    expect(tourLinks(catalogue, entryOf(hall, 'outcomes', 'bie'))).toEqual([]);
  });
});

test('all tours hang as cards that say how many stops they have', () => {
  const { total, cards } = toursPage(catalogue);
  expect(total).toBe(2);
  expect(cards.map(({ block }) => block)).toEqual([['共 3 站'], ['共 3 站']]);
});
