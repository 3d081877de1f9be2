import { expect, test } from 'vitest';
import { pageKinds, samplePages } from '../../../../scripts/lib/bench/page-kinds.ts';
import { contentFolder } from '../../../lib/content-folder.ts';

const data = (...entries: object[]) => JSON.stringify({ version: 1, entries });
const none = data();

test('of each kind the page with most to show is measured; data without a page is not', () => {
  const site = contentFolder({
    'data/outcomes.json': data(
      { path: '/outcomes/a/', title: '虚构' },
      { path: '/outcomes/b/', title: '虚构的虚构' },
    ),
    'data/sources.json': data({ path: '/sources/unused/', title: '虚构' }),
    ...Object.fromEntries(
      [
        'craftsmen',
        'studios',
        'unions',
        'programmes',
        'enterprises',
        'stories',
        'policies',
        'figures',
        'tours',
      ].map((name) => [`data/${name}.json`, none]),
    ),
    'outcomes/a/index.html': '',
    'outcomes/b/index.html': '',
  });
  expect(samplePages(site)).toEqual([
    { kind: 'home', path: '/' },
    { kind: 'list', path: '/outcomes/' },
    { kind: 'outcome', path: '/outcomes/b/' },
    { kind: 'transfer', path: '/transfer/' },
    { kind: 'timeline', path: '/timeline/' },
    { kind: 'statistics', path: '/statistics/' },
    { kind: 'search', path: '/search/' },
    { kind: 'contribute', path: '/contribute/' },
  ]);
  expect(pageKinds).toHaveLength(18);
});
