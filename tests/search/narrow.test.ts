import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryOf, type Entry } from '#search/entry';
import { narrow as narrowBy, type Narrowed } from '#search/narrow';
import { newestFirst } from '#search/newest-first';
import { searchFacets, type SearchFacet, type TitleCatalogue } from '#search/record';

const catalogue: TitleCatalogue = {
  facets: searchFacets.map((facet) => ['0', '1', '2'].map((code) => [code, `${facet} ${code}`])),
  names: [],
  rows: [],
};
const years: TitleCatalogue = {
  ...catalogue,
  facets: searchFacets.map(() => ['1999', '2019', '2020'].map((code) => [code, code])),
};

const narrow = (entries: Entry[], chosen: Chosen): Narrowed =>
  narrowBy(entries, chosen, (facet, code) => `${facet} ${code}`);

type Chosen = Parameters<typeof narrowBy>[1];
type Terms = Partial<Record<SearchFacet, number[]>>;

function entry(title: string, terms: Terms, from = catalogue): Entry {
  const text = () => Promise.resolve({ url: '', meta: '', body: '' });
  const numbers = searchFacets.map((facet) => terms[facet] ?? []);
  return entryOf([title, [], numbers], from, { length: 1, text });
}

const abc = [
  entry('a', { level: [0], industry: [1] }),
  entry('b', { level: [1], industry: [1] }),
  entry('c', { level: [1] }),
];

/** Counts as `level 1:2 0:1`, the chosen value starred. */
function told({ facets }: Narrowed): string[] {
  return facets.map(({ facet, terms }) =>
    [facet, ...terms.map(({ code, count, chosen }) => `${code}:${count}${chosen ? '*' : ''}`)].join(
      ' ',
    ),
  );
}

describe('narrow', () => {
  test.each<[string, Chosen, string, string[]]>([
    ['without a choice keeps all and counts all', {}, 'abc', ['industry 1:2', 'level 1:2 0:1']],
    [
      'counts beside a choice what else it could be',
      { level: '0' },
      'a',
      ['industry 1:1', 'level 1:2 0:1*'],
    ],
    ['combines choices', { level: '1', industry: '1' }, 'b', ['industry 1:1*', 'level 0:1 1:1*']],
    ['shows a choice that leaves nothing', { level: '2' }, '', ['level 1:2 0:1 2:0*']],
    ['shows a choice that no entry knows', { region: 'x' }, '', ['region x:0*']],
  ])('%s', (_, chosen, titles, facets) => {
    const narrowed = narrow(abc, chosen);
    expect(narrowed.entries.map(({ title }) => title).join('')).toBe(titles);
    expect(told(narrowed)).toEqual(facets);
  });

  test('tells years newest first, whatever their counts', () => {
    const dated = [0, 0, 1].map((year, at) => entry(String(at), { year: [year] }, years));
    expect(told(narrow(dated, {}))).toEqual(['year 2019:1 1999:2']);
  });

  test('labels all values, those that leave nothing, too', () => {
    const [level] = narrow(abc, { level: '2' }).facets;
    expect(level?.terms.map(({ label }) => label)).toEqual(['level 1', 'level 0', 'level 2']);
  });

  test('promises for every value just what choosing it leaves', () => {
    const terms = fc.record<Terms>(
      { level: fc.subarray([0, 1, 2]), year: fc.subarray([0, 1, 2]), region: fc.subarray([0, 1]) },
      { requiredKeys: [] },
    );
    const code = fc.constantFrom('0', '1', '2');
    const choice = fc.record({ level: code, year: code, region: code }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.array(terms, { maxLength: 30 }), choice, (rows, chosen) => {
        const entries = rows.map((row, at) => entry(String(at), row));
        for (const { facet, terms: counted } of narrow(entries, chosen).facets)
          for (const { code: next, count } of counted)
            expect(narrow(entries, { ...chosen, [facet]: next }).entries).toHaveLength(count);
      }),
    );
  });
});

describe('newestFirst', () => {
  test('puts years before none, and leaves entries of one year as they are', () => {
    const order = [[], [1], [0, 2], [1]].map((year, at) => entry(String(at), { year }, years));
    expect(newestFirst(order).map(({ title }) => title)).toEqual(['2', '1', '3', '0']);
  });
});
