import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchFacets } from '#search/record';
import type { TitleRow } from '#search/record';
import { fromColumns, toColumns } from '#search/title-columns';

const numbers = fc.array(fc.nat(9), { maxLength: 3 });
const row: fc.Arbitrary<TitleRow> = fc.tuple(
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.string(), { maxLength: 2 }),
  fc.tuple(...searchFacets.map(() => numbers)),
);

test('columns give back the rows they were made of, through JSON too', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
      const catalogue = { facets: searchFacets.map(() => []), names: ['虚构厂'], rows };
      const file: unknown = JSON.parse(JSON.stringify(toColumns(catalogue)));
      expect(fromColumns(file as ReturnType<typeof toColumns>)).toEqual(catalogue);
    }),
  );
});

test('only rows with aliases have a place in their column', () => {
  const rows: TitleRow[] = [
    ['虚构甲', [], []],
    ['虚构乙', ['乙王'], []],
  ];
  expect(toColumns({ facets: [], names: [], rows }).aliases).toEqual({ 1: ['乙王'] });
});
