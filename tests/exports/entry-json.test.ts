import { expect, test } from 'vitest';
import { entryFiles, entryJson } from '#exports/entry-json';
import { sources } from '../lib/fictional-entries.ts';
import { entryOf, hallOf } from '../lib/hall-of.ts';

const hall = hallOf({
  outcomes: { 'xu-gou': {}, 'cao-gao': { status: 'draft' }, 'che-xia': { status: 'withdrawn' } },
});

test('published entries and sources have a file of their own; drafts and withdrawn ones have none', () => {
  expect(entryFiles(hall.catalogue).map(({ params }) => params)).toEqual([
    { collection: 'outcomes', slug: 'xu-gou' },
    { collection: 'sources', slug: 'xu-gou-bao-gao' },
  ]);
});

test('an entry is told as it is written', () => {
  const told = entryJson(entryOf(hall, 'outcomes', 'xu-gou'), '\n虚构的一段。\n');
  expect(JSON.parse(told)).toMatchObject({
    version: 1,
    licence: 'CC-BY-4.0',
    file: 'outcomes/xu-gou.md',
    fields: { title: '虚构夹具', status: 'published', sources },
    body: '虚构的一段。',
  });
});

test('what nobody wrote is not told', () => {
  const people = hallOf({ craftsmen: { jia: {}, yi: { living: false } } });
  const fields = (slug: string) =>
    (JSON.parse(entryJson(entryOf(people, 'craftsmen', slug), '')) as { fields: object }).fields;
  expect(entryOf(people, 'craftsmen', 'jia').data.living).toBe(true);
  expect(fields('jia')).not.toHaveProperty('living');
  expect(fields('yi')).toHaveProperty('living', false);
});
