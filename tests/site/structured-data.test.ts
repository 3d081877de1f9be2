import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { collectionNames } from '#schema/collection-name';
import { fieldsOf } from '#schema/fields';
import { builtHall } from './lib/built-hall.ts';
import { openData, richest, siteFile } from './lib/open-data.ts';
import { readDocuments } from './lib/read-documents.ts';
import { samplePages } from './lib/sample-pages.ts';
import { site } from './lib/site.ts';

interface Node {
  '@type': string;
  name?: string;
  itemListElement?: { position: number; name: string; item?: string }[];
}

/** The JSON-LD nodes of a page by its path; throws where a block is no JSON. */
const nodes = new Map(
  (
    await readDocuments((document) =>
      [...document.querySelectorAll('script[type="application/ld+json"]')].map(
        ({ textContent }) => textContent ?? '',
      ),
    )
  ).map(({ path: page, found }) => [
    page,
    found.flatMap((text) => {
      const block = JSON.parse(text) as { '@context': string; '@graph': Node[] };
      expect(block['@context']).toBe('https://schema.org');
      return block['@graph'];
    }),
  ]),
);
const { url } = builtHall();

describe('JSON-LD', () => {
  test.each([
    ['craftsmen', 'Person'],
    ['studios', 'Organization'],
    ['outcomes', 'CreativeWork'],
    ['unions', 'Organization'],
  ] as const)('every page of %s describes a %s of its name', (collection, type) => {
    for (const { path: page, title } of openData(collection)) {
      const node = nodes.get(page)?.find((one) => one['@type'] === type);
      expect(node?.name, page).toBe(title);
    }
    expect(openData(collection).length).toBeGreaterThan(0);
  });

  test.each([
    'outcomes list',
    'facet list',
    'craftsman',
    'outcome',
    'union',
    'programme',
    'source',
  ] as const)('%s has its trail from the home page, in order', (kind) => {
    const trail = nodes
      .get(samplePages[kind])
      ?.find((one) => one['@type'] === 'BreadcrumbList')?.itemListElement;
    expect(trail?.map(({ position }) => position)).toEqual(trail?.map((_, place) => place + 1));
    expect(trail?.[0]?.item).toBe(url === undefined ? site.base : new URL(site.base, url).href);
    expect(trail?.at(-1)?.item).toBeUndefined();
    expect(trail?.length).toBeGreaterThan(1);
  });
});

/** Rows of a CSV file (RFC 4180). */
function rowsOf(csv: string): string[][] {
  const cells = csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g);
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe.each(collectionNames)('open data of %s', (collection) => {
  const json = JSON.parse(siteFile(`data/${collection}.json`)) as Record<string, unknown>;
  const csv = siteFile(`data/${collection}.csv`);

  test('JSON holds version, licence and the entries, and nothing else', () => {
    expect(json).toEqual({ version: 1, licence: 'CC-BY-4.0', entries: expect.any(Array) });
  });

  test('CSV has labels, keys, and a row of equal length for each of the same entries', () => {
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const [labels, keys, ...rows] = rowsOf(csv.slice(1));
    const fields = fieldsOf(collection);
    expect(labels?.slice(1)).toEqual(fields.map(({ title }) => title));
    expect(keys).toEqual(['slug', ...fields.map(({ key }) => key)]);
    expect(rows.map(([slug]) => slug)).toEqual(openData(collection).map(({ slug }) => slug));
    expect(rows.filter(({ length }) => length !== keys?.length)).toEqual([]);
  });
});

test('only what is published is given away', () => {
  const statuses = collectionNames.flatMap((name) => openData(name).map(({ status }) => status));
  expect(new Set(statuses.filter((status) => status !== undefined))).toEqual(
    new Set(['published']),
  );
});

test('robots.txt lets everybody in', () => {
  expect(siteFile('robots.txt')).toMatch(/^User-agent: \*\nAllow: \/\n/);
});

test('a public address is told exactly when the hall has one', () => {
  const home = siteFile('index.html');
  const told = [
    home.includes('rel="canonical"'),
    home.includes('property="og:url"'),
    home.includes('application/atom+xml'),
    existsSync(path.join(site.dir, 'sitemap.xml')),
    existsSync(path.join(site.dir, 'feed.xml')),
    siteFile('robots.txt').includes('Sitemap:'),
  ];
  expect(new Set(told)).toEqual(new Set([url !== undefined]));
});

test('every page has a title of its own and a description', async () => {
  const heads = await readDocuments((document) => ({
    title: document.title,
    description: document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
  }));
  const poor = heads.filter(({ found }) => found.title === '' || found.description.length < 8);
  expect(poor.map((page) => page.path)).toEqual([]);
  const outcome = heads.find((page) => page.path === samplePages.outcome);
  expect(outcome?.found.title).toBe(`${richest('outcomes').title} · ${builtHall().name}`);
});
