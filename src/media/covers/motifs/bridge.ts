import { drawMark } from '../balloon.ts';
import { centreLine } from '../centre-marks.ts';
import { drawDimension } from '../dimension.ts';
import { hatch } from '../hatch.ts';
import type { Motif } from '../motif.ts';
import { sides, type Point } from '../point.ts';
import type { Sheet } from '../sheet.ts';

const deck = 172;
const water = 214;
const bed = 232;

/** A cable-stayed bridge, and a sunken tube tunnel under the bed whose joint is filled. */
export const drawBridge: Motif = (sheet, random) => {
  const half = random.between(88, 100);
  const towerTop = random.between(48, 60);
  const cables = sheet.full ? random.whole(8, 11) : random.whole(5, 6);
  const towers = sides.map((side) => 240 + side * half);
  sheet.visible.segment([30, deck], [450, deck]).segment([30, deck + 7], [450, deck + 7]);
  for (const x of towers) {
    const reach = Math.min(half, 96) - 6;
    for (let cable = 1; cable <= cables; cable += 1) {
      const spread = 14 + ((reach - 14) * cable) / cables;
      const anchor = towerTop + 46 - (38 * cable) / cables;
      for (const side of sides) sheet.thin.segment([x, anchor], [x + side * spread, deck]);
    }
    for (const side of sides) {
      sheet.visible.polyline([
        [x + side * 4, towerTop],
        [x + side * 5, deck],
      ]);
      sheet.visible.polyline([
        [x + side * 6, deck + 7],
        [x + side * 8, bed - 10],
      ]);
    }
    sheet.visible.segment([x - 4, towerTop], [x + 4, towerTop]).rectangle(x - 20, bed - 10, 40, 10);
    centreLine(sheet, [x, towerTop - 8], [x, bed + 6]);
  }
  drawWater(sheet, towers);
  drawTunnel(sheet, random.between(64, 82));
  drawMark(sheet, [284, 256], [243, 279]);
  drawDimension(sheet, {
    from: [
      [towers[0]!, towerTop - 9],
      [towers[1]!, towerTop - 9],
    ],
    clear: towerTop - 10,
    side: 'above',
  });
};

function drawWater(sheet: Sheet, towers: readonly number[]): void {
  sheet.visible.segment([30, bed], [450, bed]);
  const rows = sheet.full ? [water - 12, water, water + 10] : [water];
  const [first = 0, second = 0] = towers;
  for (const y of rows) {
    for (const [from, to] of [
      [34, first - 26],
      [first + 26, second - 26],
      [second + 26, 446],
    ] as const) {
      sheet.thin.segment([from, y], [to, y]);
    }
  }
}

function drawTunnel(sheet: Sheet, length: number): void {
  const top = 280;
  const height = 34;
  const slab = 7;
  for (const side of sides) {
    const near = 240 + side * 8;
    const far = 240 + side * (8 + length);
    const left = Math.min(near, far);
    sheet.visible.rectangle(left, top, length, height);
    sheet.visible.rectangle(left, top + slab, length, height - 2 * slab);
    for (const y of [top, top + height - slab]) {
      const ends: Point[] = [
        [near, y],
        [far, y],
        [far, y + slab],
        [near, y + slab],
      ];
      hatch(sheet.hatch, [ends], sheet.full ? 5 : 8, side < 0 ? 'rising' : 'falling');
    }
  }
  sheet.accent.rectangle(232, top - 8, 16, height + 16);
  centreLine(sheet, [240 - length - 22, top + height / 2], [240 + length + 22, top + height / 2]);
}
