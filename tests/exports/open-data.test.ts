import { describe, expect, test } from 'vitest';
import { facetFile } from '#exports/facet-file';
import { collectionCsv, collectionJson } from '#exports/open-data';
import { cite, least } from '../lib/fictional-entries.ts';
import { hallOf } from '../lib/hall-of.ts';
import { csvRows } from './csv-rows.ts';

const { catalogue } = hallOf({
  outcomes: {
    'xu-gou-b': { title: '虚构乙', region: '甲一区', industries: ['船舶'] },
    'xu-gou-a': { title: '虚构甲', region: '甲市', points: [`=虚构。${cite}`] },
    draft: { status: 'draft' },
    withdrawn: { status: 'withdrawn' },
  },
});
const json = (collection: 'outcomes' | 'studios' | 'vocabularies') =>
  JSON.parse(collectionJson(catalogue, collection)) as { entries: Record<string, unknown>[] };

describe('open data as JSON', () => {
  test('has version, licence and the published entries in the hall’s order', () => {
    expect(json('outcomes')).toEqual({
      version: 1,
      licence: 'CC-BY-4.0',
      entries: [
        expect.objectContaining({ slug: 'xu-gou-a', path: '/outcomes/xu-gou-a/', title: '虚构甲' }),
        expect.objectContaining({ slug: 'xu-gou-b', path: '/outcomes/xu-gou-b/', title: '虚构乙' }),
      ],
    });
  });

  test('says everything that the file says', () => {
    expect(json('outcomes').entries[1]).toEqual({
      slug: 'xu-gou-b',
      path: '/outcomes/xu-gou-b/',
      ...least.outcomes,
      title: '虚构乙',
      region: '甲一区',
      industries: ['船舶'],
    });
  });

  test('gives no path to what has no page', () => {
    expect(json('vocabularies').entries[0]).not.toHaveProperty('path');
  });

  test('is there for an empty collection', () => {
    expect(json('studios').entries).toEqual([]);
  });
});

describe('open data as CSV', () => {
  const [labels = [], keys = [], ...rows] = csvRows(collectionCsv(catalogue, 'outcomes'));

  test('begins with Chinese labels and then keys, a column each', () => {
    expect(labels.slice(0, 3)).toEqual(['编号', '标题', '摘要']);
    expect(keys.slice(0, 3)).toEqual(['slug', 'title', 'summary']);
    expect(labels).toHaveLength(keys.length);
  });

  test('has a row an entry, a cell a column, and no formula', () => {
    const cell = (row: string[] | undefined, key: string) => row?.[keys.indexOf(key)];
    expect(rows.map((row) => row.length)).toEqual([keys.length, keys.length]);
    expect(cell(rows[0], 'slug')).toBe('xu-gou-a');
    expect(cell(rows[0], 'points')).toBe("'=虚构。");
    expect(cell(rows[1], 'industries')).toBe('船舶');
    expect(cell(rows[1], 'sources')).toBe('xu-gou-bao-gao');
  });
});

test('the facet file names entries by their place, under terms and those above', () => {
  expect(facetFile(catalogue, 'outcomes')).toEqual({
    entries: [
      ['xu-gou-a', '虚构甲'],
      ['xu-gou-b', '虚构乙'],
    ],
    facets: {
      kind: { minor: [0, 1] },
      industry: { ships: [1] },
      region: { '910000': [0, 1], '910101': [1] },
      level: {},
    },
  });
});
