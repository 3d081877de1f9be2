import { describe, expect, test } from 'vitest';
import { facetDefinitions, facetTerms, facetsOf } from '#catalogue/facets';
import { industryMatrix } from '#catalogue/matrix';
import { sources } from '../lib/fictional-entries.ts';
import { entryOf, hallOf } from '../lib/hall-of.ts';

const award = (level: string) => ({ title: '虚构奖', level, sources });
const hall = hallOf({
  craftsmen: {
    a: { skillLevel: '技师', honours: [award('国家'), award('市'), award('国家')] },
    b: { region: '乙市' },
  },
  outcomes: {
    a: { region: '甲一区', industries: ['船舶', '芯片'] },
    b: { region: '甲市', industries: ['ships'], kind: '先进操作法' },
    c: { status: 'draft', region: '乙市' },
  },
});

/** `code: value count, …` for each facet of a hall. */
const counted = (collection: 'craftsmen' | 'studios' | 'outcomes') =>
  facetsOf(hall.catalogue, collection).map(
    ({ definition, values }) =>
      `${definition.code}: ${values.map(({ term, entries }) => `${term['zh-CN']} ${entries.length}`).join(', ')}`,
  );

describe('facets', () => {
  test('count an entry under its own terms and those above, in the vocabulary’s order', () => {
    expect(counted('outcomes')).toEqual([
      'kind: 小革新 1, 先进操作法 1',
      'industry: 芯片 1, 船舶 2',
      'region: 甲市 2, 甲一区 1',
      'level: ',
    ]);
  });

  test('count a craftsman once for each level of honours', () => {
    expect(counted('craftsmen')).toEqual([
      'industry: ',
      'region: 乙市 1',
      'level: 国家 1, 市 1',
      'skill: 技师 1',
    ]);
  });

  test('of an empty hall are there, with nothing under them', () => {
    expect(counted('studios')).toEqual(['kind: ', 'industry: ', 'region: ', 'level: ']);
  });

  test('are counted once a catalogue', () => {
    expect(facetsOf(hall.catalogue, 'outcomes')).toBe(facetsOf(hall.catalogue, 'outcomes'));
  });

  test('end where a vocabulary goes round in a circle', () => {
    const term = (code: string, parent: string) => ({
      code,
      'zh-CN': code,
      en: code,
      order: 1,
      parent,
    });
    const round = hallOf({
      outcomes: { a: { region: 'one' } },
      vocabularies: { regions: { title: '虚构', terms: [term('one', 'two'), term('two', 'one')] } },
    });
    const [, , region] = facetDefinitions.outcomes;
    const terms = region && facetTerms(round.catalogue, region, entryOf(round, 'outcomes', 'a'));
    expect(terms?.map(({ code }) => code)).toEqual(['one', 'two']);
  });
});

test('the matrix crosses the grouped industries with the halls, empty ones too', () => {
  expect(
    industryMatrix(hall.catalogue).map(({ industry, counts }) => [industry['zh-CN'], counts]),
  ).toEqual([
    ['芯片', { craftsmen: 0, studios: 0, outcomes: 1, enterprises: 0 }],
    ['船舶', { craftsmen: 0, studios: 0, outcomes: 2, enterprises: 0 }],
  ]);
});
