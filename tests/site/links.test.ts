import { existsSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { builtHall } from './lib/built-hall.ts';
import { openData } from './lib/open-data.ts';
import { readDocuments } from './lib/read-documents.ts';
import { site, siteUrl } from './lib/site.ts';

interface Reference {
  tag: string;
  url: string;
  rel: string;
}

/** Everything by which a document names another file, and every place in it that can be named. */
function readReferences(document: Document) {
  const named = ['href', 'src', 'action', 'data-facet-file', 'data-index', 'data-hall'];
  const references: Reference[] = [];
  const add = (element: Element, url: string) =>
    references.push({ tag: element.localName, url, rel: element.getAttribute('rel') ?? '' });
  for (const name of named)
    for (const element of document.querySelectorAll(`[${name}]`))
      add(element, element.getAttribute(name) ?? '');
  for (const element of document.querySelectorAll('[srcset]'))
    for (const candidate of (element.getAttribute('srcset') ?? '').split(','))
      add(element, candidate.trim().split(/\s/)[0] ?? '');
  for (const element of document.querySelectorAll('meta[http-equiv="refresh"]'))
    add(element, element.getAttribute('content')?.replace(/^\d+;\s*url=/i, '') ?? '');
  const anchors = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  return { references, anchors };
}

let pages: Awaited<ReturnType<typeof readDocuments<ReturnType<typeof readReferences>>>>;
let own: { from: string; url: URL }[];
let foreign: (Reference & { from: string })[];

const { origin } = new URL(site.url);

beforeAll(async () => {
  pages = await readDocuments(readReferences);
  const all = pages.flatMap(({ path: from, found }) =>
    found.references.map((reference) => ({
      ...reference,
      from,
      resolved: new URL(reference.url, siteUrl(from)),
    })),
  );
  own = all
    .filter(({ resolved }) => resolved.origin === origin)
    .map(({ from, resolved }) => ({ from, url: resolved }));
  foreign = all.filter(({ resolved }) => resolved.origin !== origin);
}, 120_000);

/** The file that answers a path of the site, or undefined. */
function fileOf({ pathname }: URL): string | undefined {
  if (!pathname.startsWith(site.base)) return undefined;
  const name = decodeURIComponent(pathname.slice(site.base.length));
  const file = path.join(site.dir, name, pathname.endsWith('/') ? 'index.html' : '');
  // The folder of the search index is named as a whole; its entry is this file.
  const entry = pathname.endsWith('/search-index/')
    ? file.replace('index.html', 'contents.json')
    : file;
  return existsSync(entry) ? entry : undefined;
}

test('every link, picture, script and file inside the site is there', () => {
  const dead = own.filter(({ url }) => fileOf(url) === undefined);
  expect(own.length).toBeGreaterThan(pages.length);
  expect(dead.map(({ from, url }) => `${from} → ${url.pathname}`)).toEqual([]);
});

test('every #fragment names a place on its page', () => {
  const anchors = new Map(pages.map(({ file, found }) => [file, new Set(found.anchors)]));
  const fragments = own.filter(({ url }) => url.hash !== '');
  const dead = fragments.filter(
    ({ url }) => !anchors.get(fileOf(url) ?? '')?.has(decodeURIComponent(url.hash.slice(1))),
  );
  expect(fragments.length).toBeGreaterThan(0);
  expect(dead.map(({ from, url }) => `${from} → ${url.pathname}${url.hash}`)).toEqual([]);
});

test('no id stands twice on a page', () => {
  const doubled = pages.filter(({ found }) => new Set(found.anchors).size < found.anchors.length);
  expect(doubled.map((page) => page.path)).toEqual([]);
});

test('only plain links lead to anybody else, and they say so', () => {
  const strays = foreign.filter(
    ({ tag, rel }) => !(tag === 'a' && /\bexternal\b/.test(rel) && /\bnoopener\b/.test(rel)),
  );
  expect(strays.map(({ from, tag, url, rel }) => `${from} <${tag} rel="${rel}"> ${url}`)).toEqual(
    [],
  );
});

test('they lead to sources, to the registries of filings, and to the repository only', () => {
  const { repository } = builtHall();
  const sources = new Set(openData('sources').map(({ url }) => url));
  const registries = ['https://beian.miit.gov.cn/', 'https://beian.mps.gov.cn/'];
  const places = repository === undefined ? registries : [...registries, repository];
  const strays = foreign.filter(
    ({ url }) => !sources.has(url) && !places.some((place) => url.startsWith(place)),
  );
  expect(strays.map(({ from, url }) => `${from} → ${url}`)).toEqual([]);
});
