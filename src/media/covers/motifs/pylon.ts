import { drawMark } from '../balloon.ts';
import { centreLine } from '../centre-marks.ts';
import { drawDimension } from '../dimension.ts';
import type { Motif } from '../motif.ts';
import { sides, type Point } from '../point.ts';
import type { Sheet } from '../sheet.ts';

interface Tower {
  readonly x: number;
  readonly ground: number;
  readonly scale: number;
  /** Half spans of the three cross arms, lowest first. */
  readonly arms: readonly number[];
}

const height = 252;
const waist = 150;
const armHeights = [156, 190, 222];
const stringLength = 27;

/** Two lattice towers and their conductors; one string of insulators is filled. */
export const drawPylon: Motif = (sheet, random) => {
  const ground = 292;
  const arms = [random.between(78, 92), random.between(66, 76), random.between(50, 60)];
  const near: Tower = { x: 140, ground, scale: 0.92, arms };
  const far: Tower = {
    x: random.between(348, 372),
    ground,
    scale: random.between(0.55, 0.66),
    arms,
  };
  const nearEnds = drawTower(sheet, near, true);
  const farEnds = drawTower(sheet, far, false);
  nearEnds.forEach((from, index) => {
    const to = farEnds[index]!;
    const sag = 22 + index * 2;
    const middle: Point = [(from[0] + to[0]) / 2, Math.max(from[1], to[1]) + sag];
    sheet.thin.move(from).quadratic(middle, to);
    sheet.thin.move(to).quadratic([to[0] + 40, to[1] + 12], [450, to[1] + 8]);
  });

  sheet.visible.segment([28, ground], [452, ground]);
  for (let x = 34; x < 450; x += sheet.full ? 14 : 26) {
    sheet.hatch.segment([x, ground], [x - 7, ground + 7]);
  }
  for (const { x, scale } of [near, far]) {
    centreLine(sheet, [x, ground - height * scale - 10], [x, ground + 12]);
  }
  const tip = nearEnds[5]!;
  drawMark(sheet, [tip[0] + 62, tip[1] - 54], [tip[0] + 8, tip[1] - stringLength / 2], 'edge');
  drawDimension(sheet, {
    from: [
      [near.x, ground + 13],
      [far.x, ground + 13],
    ],
    clear: ground + 9,
    side: 'below',
  });
};

/** Half the width of the tower's body at a height over the ground, both before scaling. */
const halfWidth = (level: number): number =>
  level < waist ? 50 - (34 * level) / waist : 16 - (9 * (level - waist)) / (height - waist);

/** Returns the lower ends of the insulator strings, by arm from below, left before right. */
function drawTower(sheet: Sheet, tower: Tower, marked: boolean): Point[] {
  const { x, ground, scale, arms } = tower;
  const at = (dx: number, level: number): Point => [x + dx * scale, ground - level * scale];
  for (const side of sides) {
    sheet.visible.polyline([at(side * 50, 0), at(side * 16, waist), at(side * 7, height)]);
  }
  sheet.visible.line(at(-7, height));
  const levels = sheet.full
    ? [0, 40, 74, 103, 128, 150, 172, 190, 206, 222, 238, height]
    : [0, 62, 108, waist, 190, 222, height];
  levels.slice(1).forEach((upper, index) => {
    const lower = levels[index]!;
    for (const side of sides) {
      sheet.thin.segment(at(side * halfWidth(lower), lower), at(-side * halfWidth(upper), upper));
    }
  });
  return armHeights.flatMap((level, index) =>
    sides.map((side) => {
      const reach = side * (arms[index] ?? 0);
      sheet.visible.polyline([
        at(side * halfWidth(level), level),
        at(reach, level + 3),
        at(side * halfWidth(level + 15), level + 15),
      ]);
      const chosen = marked && side === 1 && index === 2;
      drawInsulator(sheet, at(reach, level + 3), scale, chosen);
      return at(reach, level + 3 - stringLength);
    }),
  );
}

function drawInsulator(sheet: Sheet, [x, y]: Point, scale: number, chosen: boolean): void {
  sheet.thin.segment([x, y], [x, y + stringLength * scale]);
  if (chosen) {
    for (let disc = 0; disc < 4; disc += 1)
      sheet.accent.rectangle(x - 8, y + 4 + disc * 5.5, 16, 3);
    return;
  }
  const discs = sheet.full ? 4 : 3;
  for (let disc = 0; disc < discs; disc += 1) {
    const level = y + (6 + (disc * 16) / (discs - 1)) * scale;
    sheet.visible.segment([x - 6 * scale, level], [x + 6 * scale, level]);
  }
}
