import { drawMark } from '../balloon.ts';
import { centreCross, centreLine } from '../centre-marks.ts';
import { drawDimension } from '../dimension.ts';
import { hatch } from '../hatch.ts';
import { keyedBore } from '../keyed-bore.ts';
import type { Motif } from '../motif.ts';
import { anglesAround, fullTurn, polar, sides, steps, type Point } from '../point.ts';
import type { Sheet } from '../sheet.ts';

const outer = 106;
const bore = 60;
const rotor = 55;
const shaft = 15;

/** A motor's stator with the coils of one phase filled, and its half section. */
export const drawStator: Motif = (sheet, random) => {
  const centre: Point = [146, 165];
  // Four poles and three phases: each phase owns every third group of slots.
  const slotsInGroup = random.whole(2, 3);
  const slots = slotsInGroup * 12;
  const phase = random.whole(0, 2);
  const depth = random.between(24, 30);
  const half = (fullTurn / slots) * 0.27;

  sheet.visible.circle(centre, outer).circle(centre, bore).circle(centre, rotor);
  keyedBore(sheet.visible, centre, shaft);
  centreCross(sheet, centre, outer + 10);
  anglesAround(slots).forEach((angle, index) => {
    const pen = Math.floor(index / slotsInGroup) % 3 === phase ? sheet.accent : sheet.visible;
    pen.polygon([
      polar(centre, bore + 5, angle - half),
      polar(centre, bore + 5 + depth, angle - half * 0.9),
      polar(centre, bore + 5 + depth, angle + half * 0.9),
      polar(centre, bore + 5, angle + half),
    ]);
  });
  const bars = random.whole(9, 13) * 2;
  if (sheet.full) {
    sheet.thin.circle(centre, outer - 5);
    for (const angle of anglesAround(bars)) sheet.thin.circle(polar(centre, 47, angle), 3.2);
  }
  const vents = random.whole(6, 8);
  for (const angle of anglesAround(vents)) sheet.thin.circle(polar(centre, 30, angle), 5.5);
  if (sheet.detail !== 'badge') drawHalfSection(sheet, [385, centre[1]], depth);

  const group = slotsInGroup * (phase + 9) + (slotsInGroup - 1) / 2;
  const on = polar(centre, bore + 5 + depth / 2, Math.round(group) * (fullTurn / slots));
  const direction = Math.atan2(on[1] - centre[1], on[0] - centre[0]);
  drawMark(sheet, polar(centre, outer + 30, direction), on);
  drawDimension(sheet, {
    from: [
      [centre[0] - outer, centre[1]],
      [centre[0] + outer, centre[1]],
    ],
    clear: centre[1] + outer + 9,
    side: 'below',
  });
};

/** Cut above the axis, seen from outside below it. */
function drawHalfSection(sheet: Sheet, [x, y]: Point, depth: number): void {
  const core: Point[] = [
    [x - 32, y - outer],
    [x + 32, y - outer],
    [x + 32, y - bore],
    [x - 32, y - bore],
  ];
  const inner: Point[] = [
    [x - 32, y - rotor],
    [x + 32, y - rotor],
    [x + 32, y - shaft],
    [x - 32, y - shaft],
  ];
  hatch(sheet.hatch, [core], sheet.full ? 6 : 9);
  hatch(sheet.hatch, [inner], sheet.full ? 6 : 9, 'falling');
  sheet.visible.polygon(core).polygon(inner);
  sheet.visible.rectangle(x - 32, y + shaft, 64, outer - shaft);
  for (const side of sides) {
    sheet.visible.polyline([
      [x + side * 32, y - bore - 6],
      [x + side * 44, y - bore - 3],
      [x + side * 44, y - bore - depth - 3],
      [x + side * 32, y - bore - depth],
    ]);
    sheet.visible.polyline([
      [x + side * 32, y - shaft],
      [x + side * 60, y - shaft],
      [x + side * 60, y + shaft],
      [x + side * 32, y + shaft],
    ]);
    sheet.visible.polyline([
      [x + side * 32, y + bore + 3],
      [x + side * 44, y + bore + 3],
      [x + side * 44, y + bore + depth + 3],
      [x + side * 32, y + bore + depth + 3],
    ]);
  }
  for (const lamination of steps(x - 32, x + 32, sheet.full ? 11 : 7).slice(1, -1)) {
    sheet.thin.segment([lamination, y + shaft], [lamination, y + outer]);
  }
  centreLine(sheet, [x - 70, y], [x + 70, y]);
}
