import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addressOf,
  type Asked,
  PAGE_SIZE,
  readAddress,
  withFacet,
  withText,
} from '#browser/search/question-address';
import type { SearchQuestion } from '#search/messages';
import { searchFacets } from '#search/record';

const plain: SearchQuestion = { text: '热轧', facets: {}, sort: 'relevance', literal: false };

const asked = (part: Partial<SearchQuestion>, shown = PAGE_SIZE): Asked => ({
  question: { ...plain, ...part },
  shown,
});

describe('an address asks', () => {
  test.each<[string, string, Asked]>([
    ['for nothing', '', asked({ text: '' })],
    ['for a text, without the space around it', '?q=+热轧+', asked({})],
    ['for the first of two texts', '?q=热轧&q=冷轧', asked({})],
    [
      'with values of facets, in whatever order',
      '?year=2019&q=热轧&region=310000',
      asked({ facets: { region: '310000', year: '2019' } }),
    ],
    ['without an empty value', '?q=热轧&region=', asked({})],
    ['without a facet that there is not', '?q=热轧&colour=red', asked({})],
    ['with what other parts of the site left there', '?elder=1&q=热轧', asked({})],
    ['by year', '?q=热轧&sort=year', asked({ sort: 'year' })],
    ['in no order that there is not', '?q=热轧&sort=size', asked({})],
    ['for the text as it stands', '?q=热轧&literal=1', asked({ literal: true })],
    ['for it only by 1', '?q=热轧&literal=true', asked({})],
    ['for more hits', '?q=热轧&shown=40', asked({}, 40)],
    ['for whole pages of them', '?q=热轧&shown=41', asked({}, 60)],
    ['for a page at least', '?q=热轧&shown=0', asked({}, 20)],
    ['for a thousand at most', '?q=热轧&shown=99999', asked({}, 1000)],
    ['for no part of a hit', '?q=热轧&shown=-1.5e3', asked({}, 20)],
  ])('%s: %s', (_, address, expected) => {
    expect(readAddress(address)).toEqual(expected);
  });
});

describe('the address of a question', () => {
  const trimmed = (text: string): string => text.trim();
  const code = fc.string({ minLength: 1 }).map(trimmed).filter(Boolean);
  const questions = fc.record<SearchQuestion>({
    text: fc.string({ unit: 'grapheme' }).map(trimmed).filter(Boolean),
    facets: fc.record(Object.fromEntries(searchFacets.map((facet) => [facet, code])), {
      requiredKeys: [],
    }),
    sort: fc.constantFrom('relevance', 'year'),
    literal: fc.boolean(),
  });
  const shown = fc.integer({ min: 1, max: 50 }).map((pages) => pages * PAGE_SIZE);

  test('is never longer than servers take', () => {
    const said = addressOf(asked({ text: '钢'.repeat(10_000) }).question);
    expect(readAddress(said).question.text).toBe('钢'.repeat(200));
  });

  test('asks that question', () => {
    fc.assert(
      fc.property(questions, shown, (question, hits) => {
        expect(readAddress(addressOf(question, hits))).toEqual({ question, shown: hits });
      }),
    );
  });

  test.each<[string, SearchQuestion, string]>([
    ['is bare without a text', { ...plain, text: '', facets: { year: '2019' } }, ''],
    ['says nothing that goes without saying', plain, '?q=%E7%83%AD%E8%BD%A7'],
    [
      'has one order of its parts',
      { text: 'a b', facets: { year: '2019', region: '31' }, sort: 'year', literal: true },
      '?q=a+b&region=31&year=2019&sort=year&literal=1',
    ],
  ])('%s', (_, question, address) => {
    expect(addressOf(question)).toBe(address);
  });
});

describe('a question changes', () => {
  const narrowed: SearchQuestion = {
    text: '热轧',
    facets: { year: '2019', region: '31' },
    sort: 'year',
    literal: true,
  };

  test.each<[string, SearchQuestion, SearchQuestion]>([
    [
      'to a value beside the others',
      withFacet(narrowed, 'industry', 'steel'),
      { ...narrowed, facets: { year: '2019', region: '31', industry: 'steel' } },
    ],
    [
      'to another value of the same facet',
      withFacet(narrowed, 'year', '2020'),
      { ...narrowed, facets: { year: '2020', region: '31' } },
    ],
    [
      'by taking a value back',
      withFacet(narrowed, 'year', undefined),
      { ...narrowed, facets: { region: '31' } },
    ],
    [
      'to another text, which is free of what narrowed the first',
      withText(narrowed, '冷轧'),
      { text: '冷轧', facets: {}, sort: 'year', literal: false },
    ],
  ])('%s', (_, changed, expected) => {
    expect(changed).toEqual(expected);
  });
});
