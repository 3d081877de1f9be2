import os from 'node:os';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtHall } from './lib/built-hall.ts';
import { openData } from './lib/open-data.ts';
import { readDocuments } from './lib/read-documents.ts';
import { site } from './lib/site.ts';

function readPage(document: Document) {
  return {
    text: document.body.textContent ?? '',
    main: document.querySelector('main')?.textContent ?? '',
    footer: document.querySelector('footer')?.textContent ?? '',
    sources: document.querySelectorAll('main .sources > li').length,
    headings: document.querySelectorAll('h1').length,
  };
}

let pages: Awaited<ReturnType<typeof readDocuments<ReturnType<typeof readPage>>>>;
beforeAll(async () => {
  pages = await readDocuments(readPage);
}, 120_000);

const { demonstration, editors, name } = builtHall();

describe('who speaks here', () => {
  test('the notice that this is a demonstration stands on the home page and in every footer', () => {
    expect(demonstration).toBeDefined();
    const home = pages.find((page) => page.path === '/');
    expect(home?.found.main).toContain(demonstration);
    const silent = pages.filter(({ found }) => !found.footer.includes(demonstration ?? ''));
    expect(silent.map((page) => page.path)).toEqual([]);
  });

  test('every footer names the hall and its editors', () => {
    const silent = pages.filter(
      ({ found: { footer } }) => !footer.includes(name) || !footer.includes(editors),
    );
    expect(silent.map((page) => page.path)).toEqual([]);
  });

  test('every page has one main heading', () => {
    expect(pages.filter(({ found }) => found.headings !== 1).map((page) => page.path)).toEqual([]);
  });
});

test.each(['craftsmen', 'studios', 'outcomes', 'unions', 'programmes', 'stories'] as const)(
  'every page of %s shows at least one source',
  (collection) => {
    const entries = openData(collection);
    const bare = entries.filter(
      ({ path: page }) => !pages.some((one) => one.path === page && one.found.sources > 0),
    );
    expect(entries.length).toBeGreaterThan(0);
    expect(bare.map((entry) => entry.path)).toEqual([]);
  },
);

// Patents and licences have long numbers, too: only a number that stands alone is looked at.
const alone = (pattern: string) => new RegExp(`(?<![\\w.])${pattern}(?![\\w.])`, 'g');
const { office } = builtHall();

test.each([
  ['a mobile number', alone('1[3-9]\\d{9}')],
  ['a resident id', alone('[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])\\d{5}[\\dXx]')],
  ['an e-mail address', /[\w.+-]+@[\w-]+\.[a-z]{2,}/gi],
])('no page shows %s', (_, pattern) => {
  const told = pages.flatMap(({ path: page, found }) =>
    [...found.text.matchAll(pattern)]
      .filter(([text]) => text !== office?.email)
      .map(([text]) => `${page} ${text}`),
  );
  expect(told).toEqual([]);
});

test('no file tells of the machine that it was made on', () => {
  const machine = [process.cwd(), os.homedir(), os.tmpdir()].filter((place) => place.length > 3);
  const files = globSync('**/*.{html,js,css,json,csv,xml,txt,svg}', { cwd: site.dir });
  const told = files.filter((file) => {
    const text = readFileSync(path.join(site.dir, file), 'utf8');
    return machine.some((place) => text.includes(`${place}/`));
  });
  expect(files.length).toBeGreaterThan(pages.length);
  expect(told).toEqual([]);
});

test('nothing unfinished is left on a page', () => {
  const left = /\b(undefined|NaN|TODO|lorem ipsum)\b|\[object Object\]|\[\^/i;
  const unfinished = pages.flatMap(({ path: page, found }) => {
    const [match] = found.text.match(left) ?? [];
    return match === undefined ? [] : [`${page} ${match}`];
  });
  expect(unfinished).toEqual([]);
});

test('nothing in the project’s own hall is invented', () => {
  // Fictional halls say so in their own name, and may be built and visited by these tests.
  if (name.includes('虚构')) return expect(demonstration).toContain('虚构');
  const invented = pages.filter(({ found }) => found.text.includes('虚构'));
  expect(invented.map((page) => page.path)).toEqual([]);
});
