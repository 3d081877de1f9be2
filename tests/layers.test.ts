import { globSync, readFileSync } from 'node:fs';
import path from 'node:path/posix';
import { expect, test } from 'vitest';

const derived = ['views', 'exports', 'media', 'search', 'checks', 'catalogue', 'reader', 'schema'];
const doors = ['gate', 'writer'];
const everyRoomButPages = [
  ...derived,
  ...doors,
  'i18n',
  'browser',
  'integrations',
  'load-catalogue',
  'src',
];

/** Room → the rooms it may import from; its own files are always allowed. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  i18n: [],
  gate: ['schema'],
  writer: ['schema'],
  reader: ['schema', 'gate'],
  catalogue: ['schema'],
  checks: ['schema', 'catalogue', 'gate'],
  views: ['schema', 'catalogue', 'i18n'],
  exports: ['schema', 'catalogue', 'i18n'],
  media: ['schema', 'views', 'gate'],
  search: ['schema', 'catalogue', 'i18n'],
  browser: ['schema', 'catalogue', 'checks', 'gate', 'writer', 'search', 'i18n'],
  // A component's <script> is the door by which browser code reaches a page.
  components: ['views', 'media', 'i18n', 'browser', 'styles'],
  layouts: ['views', 'media', 'i18n', 'browser', 'styles', 'components'],
  pages: ['views', 'exports', 'components', 'layouts', 'i18n', 'load-catalogue'],
  integrations: everyRoomButPages,
  'load-catalogue': everyRoomButPages,
  // The files at the top of src/ open the hall and bind it to Astro.
  src: everyRoomButPages,
  scripts: everyRoomButPages,
};

const importOf = /\b(?:from|import)\s*\(?\s*['"]([^'"\n]+)['"]/g;

function roomOf(file: string): string {
  if (file === 'src/load-catalogue.ts') return 'load-catalogue';
  const folders = file.split('/').slice(0, -1);
  return folders[0] === 'src' ? (folders[1] ?? 'src') : (folders[0] ?? '');
}

function targetOf(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return specifier.slice(1).split('/', 1)[0];
  if (specifier.startsWith('.')) return roomOf(path.join(path.dirname(file), specifier));
  return undefined;
}

const edges = globSync(['src/**/*.{ts,astro,mdx}', 'scripts/**/*.ts']).flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(importOf)].map(([, specifier = '']) => ({
    file,
    specifier,
    from: roomOf(file),
    to: targetOf(file, specifier),
  })),
);

test('every import between rooms is one the architecture allows', () => {
  const strays = edges.filter(
    ({ from, to }) => to !== undefined && to !== from && !mayImport[from]?.includes(to),
  );
  expect(strays.map(({ file, specifier }) => `${file} → ${specifier}`)).toEqual([]);
  expect(edges.some(({ from, to }) => to !== undefined && to !== from)).toBe(true);
});

test('the schema imports nothing but zod, so build, check tool and browser can share it', () => {
  const packages = edges.filter(({ from, to }) => from === 'schema' && to === undefined);
  expect(new Set(packages.map(({ specifier }) => specifier))).toEqual(new Set(['zod']));
});

test('Astro stays in pages, layouts, components and the integrations', () => {
  const astroFree = new Set([...derived, ...doors, 'i18n', 'browser']);
  const strays = edges.filter(
    ({ from, specifier }) => astroFree.has(from) && /^astro(\W|$)/.test(specifier),
  );
  expect(strays.map(({ file }) => file)).toEqual([]);
});
