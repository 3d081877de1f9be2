import { describe, expect, test } from 'vitest';
import { slugPaths } from '#views/slug-paths';
import { sourcePage } from '#views/source-page';
import { sourcesPage, sourcesPaths } from '#views/sources-page';
import { entryOf, hallOf } from '../lib/hall-of.ts';

const hall = hallOf(
  {
    outcomes: {
      jia: { title: '虚构甲', sources: [{ id: 'duo' }], problem: '虚构。[^duo]' },
      yi: { title: '虚构乙', sources: [{ id: 'duo' }], problem: '虚构。[^shao]' },
      draft: { status: 'draft', sources: [{ id: 'draft-only' }], problem: undefined },
    },
    studios: { shi: { sources: [{ id: 'duo' }] } },
    sources: {
      shao: { title: '虚构少' },
      duo: {
        title: '虚构多',
        url: 'https://example.org/duo',
        date: '2020-05',
        accessed: '2026-01-02',
      },
      'draft-only': {},
    },
  },
  { bodySources: { 'studios/shi': ['body'] } },
);

describe('sources', () => {
  test('have a page when something published rests on them, most used first', () => {
    expect(sourcesPage(hall.catalogue, 1).rows.map(({ text, uses }) => `${text} ${uses}`)).toEqual([
      '虚构多 3',
      '虚构少 1',
    ]);
    expect(
      slugPaths(hall.catalogue, 'sources')
        .map(({ params }) => params.slug)
        .sort(),
    ).toEqual(['duo', 'shao']);
  });

  test('are listed a hundred on a page', () => {
    const slugs = Array.from({ length: 201 }, (_, i) => `yuan-${i}`);
    const many = hallOf({
      outcomes: { jia: { sources: slugs.map((id) => ({ id })) } },
      sources: Object.fromEntries(slugs.map((slug) => [slug, {}])),
    });
    expect(sourcesPaths(many.catalogue)).toEqual([
      '/sources/',
      '/sources/page/2/',
      '/sources/page/3/',
    ]);
    // The last is the one that the outcome cites in its prose.
    expect(sourcesPage(many.catalogue, 3).rows).toHaveLength(2);
  });

  test('name what rests on them, by collection', () => {
    const page = sourcePage(hall.catalogue, entryOf(hall, 'sources', 'duo'));
    expect(page.total).toBe(3);
    expect(
      page.uses.map(({ title, links }) => `${title}: ${links.map(({ text }) => text).join()}`),
    ).toEqual(['工作室: 虚构工作室', '成果: 虚构甲,虚构乙']);
  });

  test('link to their address only where they have one', () => {
    const [linked, unlinked] = ['duo', 'shao'].map((slug) =>
      sourcePage(hall.catalogue, entryOf(hall, 'sources', slug)),
    );
    const address = { href: 'https://example.org/duo', text: 'https://example.org/duo' };
    expect(linked?.facts.find(({ label }) => label === '网址')?.values).toEqual([address]);
    expect(linked?.unlinked).toBe(false);
    expect(unlinked?.facts.some(({ label }) => label === '网址')).toBe(false);
    expect(unlinked?.unlinked).toBe(true);
  });
});
