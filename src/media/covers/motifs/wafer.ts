import { drawMark } from '../balloon.ts';
import { centreCross, centreLine } from '../centre-marks.ts';
import { drawDimension } from '../dimension.ts';
import type { Motif } from '../motif.ts';
import { fullTurn, sides, steps, type Point } from '../point.ts';
import type { Random } from '../random.ts';
import type { Sheet } from '../sheet.ts';

const radius = 112;
const chip = 88;

/** A wafer with a few dies filled, and one die in its package, enlarged. */
export const drawWafer: Motif = (sheet, random) => {
  const centre: Point = [148, 165];
  const [x, y] = centre;
  const die = random.between(17, 22);
  const height = die * random.between(0.8, 1.1);

  const notch = 0.06;
  sheet.visible
    .arc(centre, radius, Math.PI / 2 + notch, fullTurn + Math.PI / 2 - notch)
    .line([x, y + radius - 9])
    .close();
  centreCross(sheet, centre, radius + 12);
  const usable = radius - 6;
  for (let lane = die; lane < usable; lane += die) {
    const half = Math.sqrt(usable ** 2 - lane ** 2);
    for (const side of sides) {
      sheet.thin.segment([x + side * lane, y - half], [x + side * lane, y + half]);
    }
  }
  for (let lane = height; lane < usable; lane += height) {
    const half = Math.sqrt(usable ** 2 - lane ** 2);
    for (const side of sides) {
      sheet.thin.segment([x - half, y + side * lane], [x + half, y + side * lane]);
    }
  }
  const column = random.whole(-1, 2);
  const row = random.whole(-3, 0);
  const left = x + column * die;
  const top = y + row * height;
  sheet.accent.rectangle(left, top, die * 2, height * 2);
  if (sheet.full) sheet.thin.circle(centre, usable);
  drawMark(sheet, [x + 132, 40], [left + die * 1.5, top + height / 2]);

  if (sheet.detail === 'badge') return;
  const corner: Point = [346, y - chip / 2];
  // The enlarged detail hangs on the dies it shows.
  sheet.thin
    .segment([left + die * 2, top], [corner[0] - 10, corner[1]])
    .segment([left + die * 2, top + height * 2], [corner[0] - 10, corner[1] + chip]);
  drawChip(sheet, corner, random);
  drawDimension(sheet, {
    from: [
      [x - radius, y],
      [x + radius, y],
    ],
    clear: y + radius + 12,
    side: 'below',
  });
};

function drawChip(sheet: Sheet, [x, y]: Point, random: Random): void {
  const pins = sheet.full ? random.whole(6, 8) : 5;
  const core = random.between(20, 26);
  sheet.visible.rectangle(x, y, chip, chip);
  sheet.visible.rectangle(x + core, y + core, chip - 2 * core, chip - 2 * core);
  const pitch = (chip - 12) / pins;
  for (const start of steps(6, chip - 6 - pitch, pins)) {
    const near = start + pitch * 0.2;
    const far = start + pitch * 0.8;
    sheet.visible
      .polyline([
        [x + near, y],
        [x + near, y - 9],
        [x + far, y - 9],
        [x + far, y],
      ])
      .polyline([
        [x + near, y + chip],
        [x + near, y + chip + 9],
        [x + far, y + chip + 9],
        [x + far, y + chip],
      ])
      .polyline([
        [x, y + near],
        [x - 9, y + near],
        [x - 9, y + far],
        [x, y + far],
      ])
      .polyline([
        [x + chip, y + near],
        [x + chip + 9, y + near],
        [x + chip + 9, y + far],
        [x + chip, y + far],
      ]);
    if (!sheet.full) continue;
    const inside = core + ((start + pitch / 2) / chip) * (chip - 2 * core);
    sheet.thin
      .segment([x + start + pitch / 2, y], [x + inside, y + core])
      .segment([x + start + pitch / 2, y + chip], [x + inside, y + chip - core])
      .segment([x, y + start + pitch / 2], [x + core, y + inside])
      .segment([x + chip, y + start + pitch / 2], [x + chip - core, y + inside]);
  }
  sheet.visible.circle([x + 8, y + 8], 2.5);
  const middle = chip / 2;
  centreLine(sheet, [x + middle, y - 20], [x + middle, y + chip + 20]);
  centreLine(sheet, [x - 20, y + middle], [x + chip + 20, y + middle]);
}
