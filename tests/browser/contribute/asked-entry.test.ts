import { expect, test } from 'vitest';
import { askedEntry } from '#browser/contribute/asked-entry';

test.each([
  ['?entry=outcomes/xu-gou', { collection: 'outcomes', slug: 'xu-gou' }],
  ['?entry=sources%2Fxu-gou-2026', { collection: 'sources', slug: 'xu-gou-2026' }],
  ['?entry=vocabularies/levels', undefined],
  ['?entry=outcomes/../x', undefined],
  ['?entry=outcomes/Xu', undefined],
  ['', undefined],
])('%s asks for %j', (query, entry) => {
  expect(askedEntry(query)).toEqual(entry);
});
