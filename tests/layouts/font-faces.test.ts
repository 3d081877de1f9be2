import { expect, test } from 'vitest';
import { cspHash } from '../../src/layouts/csp-hash.ts';
import { fontFaces } from '../../src/layouts/font-faces.ts';

test('a page declares only the fonts that it has', () => {
  expect(fontFaces({})).toBe('');
  expect(fontFaces({ num: '/fonts/n.woff2' })).toBe(
    '@font-face{font-family:"Shaitu Numerals";src:url("/fonts/n.woff2") format("woff2");font-weight:600;font-display:swap}',
  );
});

test("the title's font stands beside the interface's under a name of its own", () => {
  const css = fontFaces({ serif: '/s.woff2', title: '/t.woff2' });
  expect([...css.matchAll(/font-family:"([^"]+)"/g)].map(([, family]) => family)).toEqual([
    'Shaitu Serif',
    'Shaitu Title',
  ]);
});

test('an inline style is allowed by the digest of its exact bytes', () => {
  expect(cspHash('')).toBe('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
  expect(cspHash(' ')).not.toBe(cspHash(''));
});
