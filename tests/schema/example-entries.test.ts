import { describe, expect, test } from 'vitest';
import { entryText } from '#writer/entry-text';
import type { EntryFields } from '#writer/entry-text';
import { collectionNames, fileExtension } from '#schema/collection-name';
import { schemas } from '#schema/collections';
import { exampleEntries } from '#schema/example-entries';
import { openHall } from '../../src/open-hall.ts';
import { contentFolder } from '../lib/content-folder.ts';

const collections = collectionNames.filter((name) => name !== 'vocabularies');

/** The slugs by which the examples name one another, where it matters. */
const slugs: Partial<Record<string, string>> = {
  craftsmen: 'zhang-shi-li',
  enterprises: 'shi-li-chang',
  outcomes: 'fang-song-ban-shou',
  sources: 'shi-li-gong-bao-2026',
};

describe('the example of each collection', () => {
  test.each(collections)('%s fits its schema', (collection) => {
    expect(schemas[collection].safeParse(exampleEntries[collection]).error).toBeUndefined();
  });

  test.each(collections)('%s says that it is fictional', (collection) => {
    const { title } = exampleEntries[collection];
    expect(title).toContain('虚构');
  });

  test('names people only as fictional ones', () => {
    const names = JSON.stringify(exampleEntries).match(/"name":"[^"]+"/g) ?? [];
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => !/虚构|"name":"(?:申报|公示)"/.test(name))).toEqual([]);
  });

  test('all of them make a hall that passes the check', () => {
    const files = collections.map((collection) => [
      `${collection}/${slugs[collection] ?? `shi-li-${collection}`}${fileExtension(collection)}`,
      entryText(collection, exampleEntries[collection] as EntryFields),
    ]);
    const directory = contentFolder({
      'hall.yaml': 'name: 虚构展馆\neditors: 虚构编辑组\n',
      ...Object.fromEntries(files),
    });
    const { problems } = openHall({ directory, vocabularies: 'content', today: '2026-11-21' });
    expect(problems).toEqual([]);
  });
});
