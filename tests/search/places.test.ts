import { expect, test } from 'vitest';
import { allPlaces, bothPlaces, withoutMisplaced } from '#search/places';

test('the places of several lists are told together, ascending, each once', () => {
  const lists = [
    [{ page: 1, places: [4, 9] }],
    [
      { page: 0, places: [2] },
      { page: 1, places: [4, 5] },
    ],
  ];
  expect(allPlaces(lists)).toEqual(
    new Map([
      [0, [2]],
      [1, [4, 5, 9]],
    ]),
  );
});

test('the places of two are told together', () => {
  const together = bothPlaces(
    new Map([[0, [7]]]),
    new Map([
      [0, [3]],
      [2, [1]],
    ]),
  );
  expect(together).toEqual(
    new Map([
      [0, [3, 7]],
      [2, [1]],
    ]),
  );
});

test.each([
  ['%钢， lists 钢 at the sign, too', [3, 4], [], [4]],
  ['%钢铁 lists 钢 at the sign alone', [3], [4], []],
  ['钢， lists 钢 where it stands', [4], [], [4]],
])('a character that a sign precedes stands behind it: %s', (_, alone, paired, expected) => {
  const ends = withoutMisplaced(new Map([[0, alone]]), new Map([[0, paired]]));
  expect(ends.get(0) ?? []).toEqual(expected);
});
