import { describe, expect, test } from 'vitest';
import { decodeText, largestFile } from '#gate/decode';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

describe('bytes', () => {
  test.each([
    ['of UTF-8', bytes('木材𠮷👷\r\n'), '木材𠮷👷\r\n'],
    ['with a byte-order mark', bytes([0xef, 0xbb, 0xbf], '木材'), '木材'],
    ['of nothing', bytes(), ''],
  ])('%s are text', (_, given, text) => {
    expect(decodeText(given)).toBe(text);
  });

  test.each([
    ['of GBK', bytes('a\nb\n', [0xbc, 0xd7]), 'files/encoding', 3],
    ['of UTF-16, little-endian', bytes([0xff, 0xfe, 0x28, 0x67]), 'files/encoding', 1],
    ['of UTF-16, big-endian', bytes([0xfe, 0xff, 0x67, 0x28]), 'files/encoding', 1],
    ['of a slash in too many bytes', bytes([0xc0, 0xaf]), 'files/encoding', 1],
    ['of half a surrogate pair', bytes([0xed, 0xa0, 0x80]), 'files/encoding', 1],
    ['cut off', bytes('木', [0xe6, 0x9c]), 'files/encoding', 1],
    ['once decoded wrongly', bytes('a\n\uFFFD'), 'files/encoding', 2],
    ['too many', bytes('a'.repeat(largestFile + 1)), 'text/size', 1],
  ])('%s are none', (_, given, rule, line) => {
    expect(decodeText(given)).toMatchObject({ rule, line });
  });

  test('of UTF-16 are called so', () => {
    expect(decodeText(bytes([0xff, 0xfe]))).toMatchObject({
      message: '文件是 UTF-16 编码，不是 UTF-8',
    });
  });
});
