import { describe, expect, test } from 'vitest';
import { selectionAddress, selectionOf, toggled } from '#browser/facets/selection';

const choices = [
  { facet: 'industry', value: 'steel' },
  { facet: 'industry', value: 'ships' },
  { facet: 'region', value: '910000' },
];
const chosen = (...pairs: [string, string][]) => new Map(pairs);

describe('the selection that an address asks for', () => {
  test.each<[string, string, [string, string][]]>([
    ['nothing', '', []],
    ['one value', '?industry=steel', [['industry', 'steel']]],
    [
      'two facets, whatever their order',
      '?region=910000&industry=ships',
      [
        ['industry', 'ships'],
        ['region', '910000'],
      ],
    ],
    ['a value that there is not', '?industry=stel', []],
    ['a way out of the hall', '?industry=../../about', []],
    ['a facet that there is not', '?colour=steel', []],
    ['what other scripts left there', '?elder=1&industry=steel', [['industry', 'steel']]],
  ])('is read where it is %s', (_, query, expected) => {
    expect([...selectionOf(query, choices)]).toEqual(expected);
  });
});

describe('a click on a value', () => {
  test.each<[string, [string, string][], [string, string], [string, string][]]>([
    ['chooses it', [], ['industry', 'steel'], [['industry', 'steel']]],
    [
      'exchanges it within its facet',
      [['industry', 'steel']],
      ['industry', 'ships'],
      [['industry', 'ships']],
    ],
    ['takes it back', [['industry', 'steel']], ['industry', 'steel'], []],
  ])('%s', (_, before, [facet, value], after) => {
    expect([...toggled(chosen(...before), facet, value)]).toEqual(after);
  });
});

test.each<[string, [string, string][], string]>([
  ['nothing is the hall itself', [], '/outcomes/'],
  ['one value is its own page', [['industry', 'steel']], '/outcomes/industry/steel/'],
  [
    'two are the hall with a query',
    [
      ['industry', 'steel'],
      ['region', '910000'],
    ],
    '/outcomes/?industry=steel&region=910000',
  ],
])('the address of %s', (_, pairs, address) => {
  expect(selectionAddress('/outcomes/', chosen(...pairs))).toBe(address);
});
