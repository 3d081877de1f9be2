import { expect, test } from 'vitest';
import { addressMark } from '#catalogue/address-mark';
import { leftAddresses } from '#views/left-addresses';
import { hallOf } from '../lib/hall-of.ts';

test('withdrawn and renamed addresses are marked, none stands in clear', () => {
  const { catalogue } = hallOf({
    outcomes: { jia: { status: 'withdrawn' }, yi: { aliases: ['lao-yi'] }, bing: {} },
  });
  const marks = ['outcomes/jia', 'outcomes/lao-yi'].map(addressMark);
  expect(leftAddresses(catalogue)).toEqual(marks.sort());
});
