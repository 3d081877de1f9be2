import { describe, expect, test } from 'vitest';
import { policy } from '#schema/policy';
import { least } from '../lib/fictional-entries.ts';

const accepts = (docNumber: string): boolean =>
  policy.safeParse({ ...least.policies, docNumber }).success;

describe('the number of a document', () => {
  test.each(['虚工总〔2020〕12号', '虚府办发〔2019〕3号', '虚工A〔2021〕1200号'])(
    '%s is one',
    (number) => {
      expect(accepts(number)).toBe(true);
    },
  );

  test.each([
    ['square brackets', '虚工总[2020]12号'],
    ['round brackets', '虚工总（2020）12号'],
    ['no year', '虚工总12号'],
    ['a two-digit year', '虚工总〔20〕12号'],
    ['no issuing office', '〔2020〕12号'],
    ['no final 号', '虚工总〔2020〕12'],
  ])('with %s is none: %s', (_, number) => {
    expect(accepts(number)).toBe(false);
  });
});
