import { expect, test } from 'vitest';
import { readDraft } from '#browser/contribute/drafts/read-draft';

const draft = {
  id: 'a1',
  saved: 1,
  collection: 'outcomes',
  slug: 'xu-gou',
  fields: { title: '虚构夹具' },
  body: '虚构。',
  kept: ['甲'],
  sources: [{ slug: 'xu-gou-bao-gao', fields: {} }],
};

test.each([
  ['as it is kept', draft],
  ['of an entry that is changed', { ...draft, file: 'outcomes/xu-gou/index.md' }],
  ['of a story that is changed', { ...draft, file: 'stories/xu-gou.mdx' }],
])('a draft %s is read', (_, kept) => {
  expect(readDraft(JSON.stringify(kept))).toEqual(kept);
});

test.each([
  ['nothing', ''],
  ['no JSON', '{'],
  ['null', 'null'],
  ['a list', '[]'],
  ['no fields', JSON.stringify({ ...draft, fields: null })],
  ['fields that are a list', JSON.stringify({ ...draft, fields: [] })],
  ['an unknown collection', JSON.stringify({ ...draft, collection: '../outcomes' })],
  ['the name of something in every object', JSON.stringify({ ...draft, collection: 'toString' })],
  ['a source that is none', JSON.stringify({ ...draft, sources: [null] })],
  ['a piece that is no text', JSON.stringify({ ...draft, kept: [1] })],
  ['no time', JSON.stringify({ ...draft, saved: '1' })],
  ['a file elsewhere', JSON.stringify({ ...draft, file: '../.github/workflows/x.yml' })],
  ['a file that is no text', JSON.stringify({ ...draft, file: 1 })],
])('%s is no draft', (_, text) => {
  expect(readDraft(text)).toBeUndefined();
});
