import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasRoom, mostItems, parseTray, trayAddress, trayIn } from '#browser/tray/tray-items';

const item = fc
  .tuple(
    fc.constantFrom('outcomes', 'craftsmen', 'figures', 'tours'),
    fc.stringMatching(/^[a-z0-9]{1,20}(-[a-z0-9]{1,20}){0,3}$/),
  )
  .map((parts) => parts.join('/'));

/** As many of the items as go into one tray. */
const filled = (items: readonly string[]): string[] =>
  items.reduce<string[]>((tray, one) => (hasRoom(tray, one) ? [...tray, one] : tray), []);

describe('a tray', () => {
  test.each<[string, string, string[]]>([
    ['nothing', '', []],
    ['two exhibits', 'outcomes/jia,craftsmen/yi', ['outcomes/jia', 'craftsmen/yi']],
    ['the same one twice', 'outcomes/jia,outcomes/jia', ['outcomes/jia']],
    ['one slug in two collections', 'outcomes/jia,studios/jia', ['outcomes/jia', 'studios/jia']],
    ['a collection that there is not', 'colours/jia,outcomes/yi', ['outcomes/yi']],
    ['a source, which is no exhibit', 'sources/jia,outcomes/yi', ['outcomes/yi']],
    ['a way out of the folder', 'outcomes/../jia,outcomes/yi', ['outcomes/yi']],
    ['markup', 'outcomes/<img src=x>,outcomes/yi', ['outcomes/yi']],
    ['another place', 'https://example.com/,//example.com', []],
    ['nothing between commas', ',,outcomes/yi,', ['outcomes/yi']],
  ])('is read from %s', (_, text, expected) => {
    expect(parseTray(text)).toEqual(expected);
  });

  test(`holds ${mostItems} exhibits and no more`, () => {
    const many = Array.from({ length: mostItems + 5 }, (_, i) => `outcomes/jia-${i}`);
    expect(parseTray(many.join(','))).toEqual(many.slice(0, mostItems));
    expect(hasRoom(many.slice(0, mostItems), 'outcomes/yi')).toBe(false);
    expect(hasRoom(many.slice(0, mostItems - 1), 'outcomes/yi')).toBe(true);
  });

  test('takes no exhibit that would make its address too long', () => {
    const long = Array.from({ length: mostItems }, (_, i) => `outcomes/${'a'.repeat(70)}-${i}`);
    const tray = filled(long);
    expect(tray.length).toBeLessThan(mostItems);
    expect(trayAddress('/tray/', tray).length).toBeLessThanOrEqual(2000);
  });
});

describe('the address of a tray', () => {
  test('is the page itself when the tray is empty', () => {
    expect(trayAddress('/zhanguan/tray/', [])).toBe('/zhanguan/tray/');
  });

  test('gives back the tray that it was made from', () => {
    fc.assert(
      fc.property(fc.uniqueArray(item, { minLength: 1, maxLength: 60 }), (items) => {
        const tray = filled(items);
        const address = trayAddress('/tray/', tray);
        expect(trayIn(address.slice('/tray/'.length))).toEqual(tray);
        expect(address.length).toBeLessThanOrEqual(2000);
      }),
    );
  });

  test('whatever it says, a sound tray is read from it', () => {
    fc.assert(
      fc.property(fc.string(), (junk) => {
        const tray = trayIn(`?items=${junk}`);
        expect(parseTray(tray.join(','))).toEqual(tray);
      }),
    );
  });
});
