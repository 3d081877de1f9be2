import { describe, expect, test } from 'vitest';
import { pagePaths } from '#views/page-paths';
import { signpostPage, signposts } from '#views/signposts';
import { hallOf } from '../lib/hall-of.ts';

const { catalogue } = hallOf(
  {
    outcomes: { xin: { title: '虚构甲', aliases: ['jiu', 'geng-jiu'] } },
    craftsmen: {
      'che-xia': { title: '甄甲子（虚构）', status: 'withdrawn', aliases: ['jiu'] },
      'cao-gao': { status: 'draft', aliases: ['jiu-gao'] },
    },
  },
  { hall: { base: '/zhan/' } },
);

describe('signposts', () => {
  test('stand at old slugs and at withdrawn entries, and nowhere else', () => {
    const to = { href: '/zhan/outcomes/xin/', text: '虚构甲' };
    expect(signposts(catalogue)).toEqual([
      { collection: 'craftsmen', slug: 'che-xia' },
      { collection: 'outcomes', slug: 'jiu', to },
      { collection: 'outcomes', slug: 'geng-jiu', to },
    ]);
  });

  test('at a withdrawn entry name neither the entry nor the person', () => {
    const page = signpostPage(catalogue, { collection: 'craftsmen', slug: 'che-xia' });
    expect(JSON.stringify(page)).not.toContain('甄甲子');
    expect(page).toMatchObject({
      title: '已撤展',
      moved: false,
      onward: { href: '/zhan/craftsmen/', text: '工匠厅' },
      head: { noindex: true, path: '/craftsmen/che-xia/' },
    });
  });

  test('are not in the sitemap, nor is what is not published', () => {
    const paths = pagePaths(catalogue);
    expect(paths).toContain('/outcomes/xin/');
    expect(paths.filter((path) => /jiu|che-xia|cao-gao/.test(path))).toEqual([]);
    expect(new Set(paths).size).toBe(paths.length);
  });
});
