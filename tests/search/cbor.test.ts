import { expect, test } from 'vitest';
import { readCbor } from '#search/cbor';

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));

// From the examples of RFC 8949, appendix A.
test.each([
  ['00', 0],
  ['17', 23],
  ['1818', 24],
  ['1864', 100],
  ['1903e8', 1000],
  ['1a000f4240', 1_000_000],
  ['20', -1],
  ['3863', -100],
  ['3903e7', -1000],
])('reads %s as the integer %i', (hex, expected) => {
  expect(readCbor(bytes(hex)).integer()).toBe(expected);
});

test.each([
  ['60', ''],
  ['6449455446', 'IETF'],
  ['63e6b0b4', '水'],
  ['64f0908591', '𐅑'],
])('reads %s as the text %s', (hex, expected) => {
  expect(readCbor(bytes(hex)).text()).toBe(expected);
});

test('reads what an array holds, and passes over the rest', () => {
  const reader = readCbor(bytes('8301820203820405').slice());
  expect(reader.array()).toBe(3);
  expect(reader.integer()).toBe(1);
  reader.skip();
  expect(reader.array()).toBe(2);
  expect([reader.integer(), reader.integer()]).toEqual([4, 5]);
});

test.each([
  ['a text where a number should be', '6161'],
  ['an array of unknown length', '9f01ff'],
  ['a number of 64 bits', '1b000000e8d4a51000'],
  ['a number that breaks off', '19ff'],
  ['nothing', ''],
])('refuses %s', (_, hex) => {
  expect(() => readCbor(bytes(hex)).integer()).toThrow();
});

test('refuses a text that breaks off', () => {
  expect(() => readCbor(bytes('6461')).text()).toThrow('beyond the end');
});
