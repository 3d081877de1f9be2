import { describe, expect, test } from 'vitest';
import { drawAssembly } from '#media/covers/assembly';
import { drawRoomIcon } from '#media/covers/room-icons';
import { roomCodes } from '#views/rooms';
import { readCover } from './read-cover.ts';

describe('the assembly drawing', () => {
  test.each([
    ['no parts', []],
    ['one part', [2]],
    ['all parts', [1, 2, 3]],
  ] as const)('bears the numbers of the list beside it: %s', (_, numbers) => {
    const { texts } = readCover(drawAssembly(numbers.map((number) => ({ number }))));
    const drawn = texts.filter(({ kind }) => kind === 'number').map(({ letters }) => letters);
    expect(drawn).toEqual(numbers.map(String));
  });

  test('stays on its sheet', () => {
    const { lines, viewBox } = readCover(drawAssembly([{ number: 1 }, { number: 3 }]));
    expect(viewBox).toEqual([0, 0, 680, 500]);
    for (const [x, y] of [...lines.values()].flat(2)) {
      expect(x).toBeGreaterThanOrEqual(4);
      expect(x).toBeLessThanOrEqual(676);
      expect(y).toBeGreaterThanOrEqual(4);
      expect(y).toBeLessThanOrEqual(496);
    }
  });
});

describe.each(roomCodes)('the icon of the room of %s', (room) => {
  test('is a small plan with one thing marked', () => {
    const svg = drawRoomIcon(room);
    const { lines, texts, viewBox } = readCover(svg);
    expect(svg.length).toBeLessThan(1200);
    expect(texts).toEqual([]);
    expect(lines.has('mark')).toBe(true);
    for (const [x, y] of [...lines.values()].flat(2)) {
      expect(x).toBeGreaterThanOrEqual(1);
      expect(x).toBeLessThanOrEqual(viewBox[2] - 1);
      expect(y).toBeGreaterThanOrEqual(1);
      expect(y).toBeLessThanOrEqual(viewBox[3] - 1);
    }
  });

  test('differs from those of the other rooms', () => {
    expect(roomCodes.filter((other) => drawRoomIcon(other) === drawRoomIcon(room))).toEqual([room]);
  });
});
