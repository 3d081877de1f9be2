import { describe, expect, test } from 'vitest';
import { fictionalVocabularies } from '../lib/fictional-vocabularies.ts';
import { hallOf } from '../lib/hall-of.ts';

const { catalogue } = hallOf({
  outcomes: {
    published: { updated: '2026-01-02' },
    draft: { status: 'draft', updated: '2026-03-04', aliases: ['former'] },
    withdrawn: { status: 'withdrawn' },
  },
});

describe('the catalogue', () => {
  test('lists and finds what is published', () => {
    expect(catalogue.list('outcomes').map(({ slug }) => slug)).toEqual(['published']);
    expect(catalogue.find('outcomes', 'published')?.data.title).toBe('虚构夹具');
  });

  test.each([
    ['a draft', 'outcomes', 'draft'],
    ['a withdrawn entry', 'outcomes', 'withdrawn'],
    ['a slug of another collection', 'studios', 'published'],
    ['a former slug', 'outcomes', 'former'],
    ['nothing', 'outcomes', ''],
  ] as const)('does not find %s', (_, collection, slug) => {
    expect(catalogue.find(collection, slug)).toBeUndefined();
  });

  test('keeps every entry for the checks, whatever its status', () => {
    const outcomes = catalogue.all.filter(({ collection }) => collection === 'outcomes');
    expect(outcomes.map(({ slug }) => slug)).toEqual(['published', 'draft', 'withdrawn']);
  });

  test('has sources and vocabularies, which have no status', () => {
    expect(catalogue.list('sources')).toHaveLength(1);
    expect(catalogue.list('vocabularies')).toHaveLength(Object.keys(fictionalVocabularies).length);
  });

  test('lists nothing of a collection that has no files', () => {
    expect(catalogue.list('studios')).toEqual([]);
  });

  test('is judged by the latest update of its content', () => {
    expect(catalogue.updated).toBe('2026-03-04');
    expect(catalogue.today).toBe('2026-03-04');
  });

  test('is judged by another day where one is set', () => {
    const { catalogue: other } = hallOf({ outcomes: { a: {} } }, { today: '2030-01-01' });
    expect(other.today).toBe('2030-01-01');
    expect(other.updated).toBe('2026-01-02');
  });
});

describe('a vocabulary term', () => {
  test.each([
    ['its Chinese name', '船舶'],
    ['its code', 'ships'],
  ])('is found by %s', (_, word) => {
    expect(catalogue.term('industries', word)?.order).toBe(1);
  });

  test('is not found in another vocabulary', () => {
    expect(catalogue.term('regions', '船舶')).toBeUndefined();
  });

  test('comes in the order that the vocabulary gives, once', () => {
    const { catalogue: mixed } = hallOf({
      vocabularies: {
        levels: {
          title: '虚构级别',
          terms: [
            { code: 'b', 'zh-CN': '乙', en: 'B', order: 2 },
            { code: 'a', 'zh-CN': '甲', en: 'A', order: 1 },
          ],
        },
      },
    });
    expect(mixed.terms('levels').map(({ code }) => code)).toEqual(['a', 'b']);
  });
});
