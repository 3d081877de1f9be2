import { expect, test } from 'vitest';
import { bodyHtml, inPage } from '#views/body';
import { startCitations } from '#views/citations';
import { hallOf } from '../lib/hall-of.ts';

const { catalogue } = hallOf({}, { hall: { base: '/zhan/' } });

test.each([
  [
    'paths of the site carry its base',
    '<p><a href="/outcomes/">甲</a></p>',
    '<p><a href="/zhan/outcomes/">甲</a></p>',
  ],
  [
    'addresses elsewhere stay',
    '<a href="https://example.org/">甲</a>',
    '<a href="https://example.org/">甲</a>',
  ],
  [
    'cells are aligned by the page, as Markdown writes them',
    '<th style="text-align: left">甲</th><td style="text-align: right">乙</td>',
    '<th>甲</th><td>乙</td>',
  ],
  [
    'cells are aligned by the page, as Astro writes them',
    '<td style="text-align:center">甲</td>',
    '<td>甲</td>',
  ],
])('%s', (_, html, expected) => {
  expect(inPage(catalogue, html)).toBe(expected);
});

test('headings of a body go one level down, and a blank body is none', () => {
  const citations = startCitations(catalogue);
  expect(bodyHtml(catalogue, '<h2>甲</h2><h3>乙</h3>', citations)).toBe('<h3>甲</h3><h4>乙</h4>');
  expect(bodyHtml(catalogue, ' \n', citations)).toBeUndefined();
});
