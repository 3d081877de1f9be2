import { describe, expect, test } from 'vitest';
import { letterLinks } from '#views/letter-links';
import { letterListings, letterPage, letterPath, letterPaths } from '#views/letter-pages';
import { pagePaths } from '#views/page-paths';
import { hallOf } from '../lib/hall-of.ts';

/** A hall of so many outcomes, all under J, and its source under X. */
const hallWith = (count: number) =>
  hallOf(
    {
      outcomes: Object.fromEntries(
        Array.from({ length: count }, (_, i) => [`jia-${i}`, { title: `夹具${1000 + i}` }]),
      ),
    },
    { hall: { base: '/zhan/' } },
  ).catalogue;

const { catalogue } = hallOf(
  {
    craftsmen: {
      bao: { title: '鲍甲', names: ['抓斗虚构'], employer: { name: '虚构厂' }, region: '甲市' },
    },
    outcomes: {
      bei: { title: '备料法', date: '2020-05' },
      bao: { title: '包装法' },
      shu: { title: '3 号夹具' },
    },
  },
  { hall: { base: '/zhan/' } },
);

describe('the pages of a letter', () => {
  test.each([
    [99, ['/search/j/']],
    [100, ['/search/j/']],
    [101, ['/search/j/', '/search/j/2/']],
    [201, ['/search/j/', '/search/j/2/', '/search/j/3/']],
  ])('hold a hundred lines each: %i', (count, paths) => {
    const hall = hallWith(count);
    expect(letterListings(hall).map(letterPath)).toEqual([...paths, '/search/x/']);
    const shown = paths.flatMap((_, i) =>
      letterPage(hall, { letter: 'j', page: i + 1 }).groups.flatMap(({ rows }) =>
        rows.map(({ text }) => text),
      ),
    );
    expect(shown).toEqual(Array.from({ length: count }, (_, i) => `夹具${1000 + i}`));
  });

  test('are routes and stand in the sitemap', () => {
    const hall = hallWith(101);
    expect(letterPaths(hall).map(({ params }) => params)).toEqual([
      { letter: 'j', page: undefined },
      { letter: 'j', page: '2' },
      { letter: 'x', page: undefined },
    ]);
    expect(pagePaths(hall)).toEqual(
      expect.arrayContaining(['/search/j/', '/search/j/2/', '/search/x/']),
    );
  });

  test('have titles, descriptions and addresses of their own', () => {
    const hall = hallWith(101);
    const heads = letterListings(hall).map((listing) => letterPage(hall, listing).head);
    expect(heads.map(({ title }) => title)).toEqual([
      '按拼音查找：J',
      '按拼音查找：J（第 2 页）',
      '按拼音查找：X',
    ]);
    expect(heads.map(({ description }) => description)).toEqual([
      '按拼音查找：J，从“夹具1000”到“夹具1099”。',
      '按拼音查找：J（第 2 页），“夹具1100”。',
      '按拼音查找：X，“虚构报告”。',
    ]);
    expect(heads.map(({ path }) => path)).toEqual(['/search/j/', '/search/j/2/', '/search/x/']);
    expect(heads[1]?.breadcrumbs.map(({ href }) => href)).toEqual(['/zhan/', '/zhan/search/']);
  });

  test('lead to each other', () => {
    const { pager, total } = letterPage(hallWith(101), { letter: 'j', page: 2 });
    expect(total).toBe(101);
    expect(pager.previous?.href).toBe('/zhan/search/j/');
    expect(pager.next).toBeUndefined();
  });
});

describe('a letter page', () => {
  const page = letterPage(catalogue, { letter: 'b', page: 1 });

  test('tells its entries by syllable, with hall, employer, place and year', () => {
    expect(page.groups).toEqual([
      {
        syllable: 'bao',
        rows: [
          { href: '/zhan/craftsmen/bao/', text: '鲍甲', hall: '工匠', meta: '虚构厂 · 甲市' },
          { href: '/zhan/outcomes/bao/', text: '包装法', hall: '成果', meta: '' },
        ],
      },
      {
        syllable: 'bei',
        rows: [{ href: '/zhan/outcomes/bei/', text: '备料法', hall: '成果', meta: '2020' }],
      },
    ]);
    expect([page.title, page.name, page.total]).toEqual(['按拼音查找', 'B', 3]);
  });

  test('leads from another name to the entry', () => {
    const { groups } = letterPage(catalogue, { letter: 'z', page: 1 });
    expect(groups[0]?.rows[0]).toMatchObject({
      href: '/zhan/craftsmen/bao/',
      alias: '抓斗虚构',
      text: '鲍甲',
    });
  });

  test.each([
    ['b', undefined, '/zhan/search/x/'],
    ['x', '/zhan/search/b/', '/zhan/search/z/'],
    ['z', '/zhan/search/x/', '/zhan/search/other/'],
    ['other', '/zhan/search/z/', undefined],
  ])('leads past letters without entries: %s', (letter, previous, next) => {
    const found = letterPage(catalogue, { letter, page: 1 });
    expect([found.previous?.href, found.next?.href]).toEqual([previous, next]);
  });

  test('of digits is called 其他', () => {
    const other = letterPage(catalogue, { letter: 'other', page: 1 });
    expect([other.name, other.head.title]).toEqual(['其他', '按拼音查找：其他']);
    expect(other.lead).toContain('数字');
  });
});

test('the alphabet is whole, leads only to letters with entries, and marks the one shown', () => {
  const links = letterLinks(catalogue, 'b');
  expect(links.map(({ text }) => text).join('')).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ其他');
  expect(links.filter(({ href }) => href !== undefined)).toEqual([
    { text: 'B', count: 3, href: '/zhan/search/b/', current: true },
    { text: 'X', count: 1, href: '/zhan/search/x/', current: false },
    { text: 'Z', count: 1, href: '/zhan/search/z/', current: false },
    { text: '其他', count: 1, href: '/zhan/search/other/', current: false },
  ]);
  expect(links.filter(({ count }) => count === 0)).toHaveLength(23);
});
