import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../../scripts/lib/chromium.ts';
import { startServer } from '../../scripts/lib/static-server.ts';
import { smallest } from './lib/fictional-files.ts';
import { fictionalHall } from './lib/fictional-hall.ts';
import { deadLinks, filesIn } from './lib/site-files.ts';

const entryPage = 'outcomes/xu-gou-jia-ju/index.html';

describe('a hall.yaml and one entry', () => {
  const hall = fictionalHall(smallest);
  const page = (name: string) => readFileSync(path.join(hall.out, name), 'utf8');
  afterAll(hall.remove);

  test('build, and leave nothing beside the site', async () => {
    const { code, output } = await hall.build();
    expect(output).toContain('网站已生成');
    expect(code).toBe(0);
    expect(existsSync(`${hall.out}.new`) || existsSync(`${hall.out}.old`)).toBe(false);
  });

  test('have every fixed page, and the entry’s own', () => {
    const pages = filesIn(hall.out).filter((name) => name.endsWith('.html'));
    const fixed = ['about', 'accessibility', 'privacy', 'data', 'search', 'outcomes', 'sources'];
    expect(pages).toEqual(
      expect.arrayContaining([
        'index.html',
        '404.html',
        entryPage,
        ...fixed.map((name) => `${name}/index.html`),
      ]),
    );
    expect(page(entryPage)).toContain('虚构的难题是夹具松动。');
  });

  test.each(['learning', 'lineage', 'tours', 'transfer', 'unions'])(
    'have no list or table without anything in it under /%s/',
    (name) => {
      expect(page(`${name}/index.html`)).not.toMatch(/<(ul|tbody)[^>]*>\s*<\/\1>/);
    },
  );

  test('have no link that leads nowhere', () => {
    expect(deadLinks(hall.out, '/')).toEqual([]);
  });

  test('tell no public address, because they have none', () => {
    expect(page('index.html')).not.toMatch(/canonical|og:url|feed\.xml/);
    expect(filesIn(hall.out)).not.toContain('sitemap.xml');
    expect(filesIn(hall.out)).not.toContain('feed.xml');
    expect(page('robots.txt')).toBe('User-agent: *\nAllow: /\n');
  });
});

describe('the same hall under a sub-path of a public address', () => {
  const base = '/zhanguan/';
  const hall = fictionalHall({
    ...smallest,
    'hall.yaml': `${String(smallest['hall.yaml'])}base: ${base}\nurl: https://xu-gou.example.org\n`,
  });
  const page = (name: string) => readFileSync(path.join(hall.out, name), 'utf8');
  beforeAll(async () => {
    expect((await hall.build()).output).toContain('网站已生成');
  }, 60_000);
  afterAll(hall.remove);

  test('carries the sub-path in every link', () => {
    expect(deadLinks(hall.out, base)).toEqual([]);
    expect(page('index.html')).toContain(`href="${base}outcomes/"`);
  });

  test('tells its address: canonical, Open Graph, feed, sitemap, robots', () => {
    const home = `https://xu-gou.example.org${base}`;
    const entry = `${home}outcomes/xu-gou-jia-ju/`;
    expect(page(entryPage)).toContain(`<link rel="canonical" href="${entry}">`);
    expect(page(entryPage)).toContain(`<meta property="og:url" content="${entry}">`);
    expect(page(entryPage)).toContain('<meta property="og:title" content="虚构夹具">');
    expect(page('index.html')).toContain(`type="application/atom+xml" href="${base}feed.xml"`);
    expect(page('feed.xml')).toContain(`<id>${entry}</id>`);
    expect(page('sitemap.xml')).toContain(`<loc>${entry}</loc>`);
    expect(page('robots.txt')).toContain(`Sitemap: ${home}sitemap.xml`);
  });

  test('names in its sitemap only pages that are there', () => {
    const places = [...page('sitemap.xml').matchAll(/<loc>https:\/\/[^/]+([^<]+)<\/loc>/g)];
    const missing = places
      .map(([, address = '']) => `${address.slice(base.length)}index.html`)
      .filter((name) => !existsSync(path.join(hall.out, name)));
    expect(places.length).toBeGreaterThan(5);
    expect(missing).toEqual([]);
  });

  test('is searched there', async () => {
    const server = await startServer({ dir: hall.out, base, port: 0 });
    const browser = await chromium.launch({
      executablePath: await chromiumPath(),
      args: ['--disable-gpu'],
    });
    const tab = await browser.newPage();
    await tab.goto(`${server.url}search/?q=${encodeURIComponent('夹具松动')}`);
    await tab.waitForSelector('#search-results[data-state="done"]');
    const urls = await tab.$$eval('li[data-url]', (hits) =>
      hits.map((hit) => hit.getAttribute('data-url')),
    );
    await browser.close();
    await server.close();
    expect(urls).toEqual([`${base}outcomes/xu-gou-jia-ju/`]);
  });
});
