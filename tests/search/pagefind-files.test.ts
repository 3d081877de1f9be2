import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readFragments, unpack } from '#search/pagefind-files';

afterEach(() => vi.unstubAllGlobals());

const bytes = (text: string) => new TextEncoder().encode(text);
const zipped = (text: string) => new Uint8Array(gzipSync(text));
const content = async (file: Uint8Array<ArrayBuffer>) =>
  new TextDecoder().decode(await unpack(file));

describe('unpack', () => {
  test('gives the content behind the signature', async () => {
    expect(await content(zipped('pagefind_dcd虚构'))).toBe('虚构');
  });

  test('takes a file that the browser has unzipped already', async () => {
    expect(await content(bytes('pagefind_dcd虚构'))).toBe('虚构');
  });

  test('unzips in a browser that cannot do it by itself', async () => {
    vi.stubGlobal('DecompressionStream', undefined);
    expect(await content(zipped('pagefind_dcd虚构'))).toBe('虚构');
  });

  test.each([
    ['a page of the host', bytes('<!doctype html>')],
    ['a zipped page', zipped('<!doctype html>')],
    ['nothing', bytes('')],
    ['a file that was cut', zipped('pagefind_dcd虚构').slice(0, 20)],
  ])('refuses %s', async (_, file) => {
    await expect(unpack(file)).rejects.toThrow();
  });
});

test.each([
  ['one record, named by its file', { url: '/a/' }, [{ id: 'zz_1', url: '/a/' }]],
  [
    'a group of records',
    { zz_2: { url: '/a/' }, zz_3: { url: '/b/' } },
    [
      { id: 'zz_2', url: '/a/' },
      { id: 'zz_3', url: '/b/' },
    ],
  ],
])('readFragments reads %s', (_, file, expected) => {
  expect(readFragments(bytes(JSON.stringify(file)), 'zz_1')).toEqual(expected);
});
