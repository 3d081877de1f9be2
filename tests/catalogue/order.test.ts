import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnyEntry } from '#catalogue/entry';
import { compareEntries } from '#catalogue/order';
import { hallOf } from '../lib/hall-of.ts';

const titles = (entries: readonly { data: { title: string } }[]) =>
  entries.map(({ data }) => data.title);

describe('a hall shows its entries', () => {
  test('by pinyin', () => {
    const { catalogue } = hallOf({
      craftsmen: { a: { title: '张甲' }, b: { title: '阿乙' }, c: { title: '李丙' } },
    });
    expect(titles(catalogue.list('craftsmen'))).toEqual(['阿乙', '李丙', '张甲']);
  });

  test('by their numbers, not by their digits', () => {
    const { catalogue } = hallOf({
      unions: { a: { title: '虚构第10工会' }, b: { title: '虚构第9工会' } },
    });
    expect(titles(catalogue.list('unions'))).toEqual(['虚构第9工会', '虚构第10工会']);
  });

  test('outcomes first by date, the newest first and those without a date last', () => {
    const { catalogue } = hallOf({
      outcomes: {
        a: { title: '虚构甲' },
        b: { title: '虚构乙', date: '2020' },
        c: { title: '虚构丙', date: '2022-05' },
        d: { title: '虚构丁', date: '2022' },
      },
    });
    expect(titles(catalogue.list('outcomes'))).toEqual(['虚构丙', '虚构丁', '虚构乙', '虚构甲']);
  });
});

test('is one order for all: it does not depend on the order of the files', () => {
  const { catalogue } = hallOf({
    outcomes: Object.fromEntries(
      ['甲', '乙', '甲', '第2', '第10', 'B', 'b'].map((title, i) => [
        `xu-gou-${i}`,
        { title, ...(i % 2 ? { date: '2020' } : {}) },
      ]),
    ),
  });
  const sorted = [...catalogue.list('outcomes')];
  const shuffled = fc.shuffledSubarray<AnyEntry>(sorted, { minLength: sorted.length });
  fc.assert(
    fc.property(shuffled, (entries) => {
      expect(entries.sort(compareEntries)).toEqual(sorted);
    }),
  );
});
