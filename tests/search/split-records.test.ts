import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitRecords } from '#search/split-records';
import { fictionalRecords } from './fictional-records.ts';

const records = fictionalRecords(300, 1);
const bundleOf = (url: string, bundles: ReturnType<typeof splitRecords>): number =>
  bundles.findIndex((bundle) => bundle.some((record) => record.url === url));

describe('splitRecords', () => {
  test.each([
    ['none', 0, 100, 0],
    ['as many as fit into one bundle', 100, 100, 1],
    ['one more', 101, 100, 2],
    ['several bundles', 300, 100, 3],
  ])('%s', (_, count, size, bundles) => {
    expect(splitRecords(records.slice(0, count), size)).toHaveLength(bundles);
  });

  test('puts every record into one bundle, each bundle in the order of the addresses', () => {
    fc.assert(
      fc.property(fc.subarray(records), fc.integer({ min: 1, max: 400 }), (some, size) => {
        const bundles = splitRecords(some, size);
        for (const bundle of bundles) {
          const urls = bundle.map(({ url }) => url);
          expect(urls).toEqual(urls.toSorted());
        }
        expect(
          bundles
            .flat()
            .map(({ url }) => url)
            .toSorted(),
        ).toEqual(some.map(({ url }) => url).toSorted());
      }),
    );
  });

  test('gives a record its bundle whatever else there is', () => {
    const whole = splitRecords(records, 100);
    const fewer = splitRecords(records.slice(10), 100);
    for (const { url } of records.slice(10, 60))
      expect(bundleOf(url, fewer)).toBe(bundleOf(url, whole));
  });
});
