import { drawMark } from '../balloon.ts';
import { centreCross, centreLine } from '../centre-marks.ts';
import { drawDimension } from '../dimension.ts';
import { hatch } from '../hatch.ts';
import type { Motif } from '../motif.ts';
import type { Pen } from '../pen.ts';
import { anglesAround, fullTurn, polar, sides, type Point } from '../point.ts';
import type { Sheet } from '../sheet.ts';

const centre: Point = [152, 165];
const tip = 102;
const hub = 27;
const casing = 112;

/** The fan of an aero engine from the front, one blade filled, and its section. */
export const drawFan: Motif = (sheet, random) => {
  const blades = random.whole(7, 10) * 2;
  const twist = random.between(0.38, 0.6);
  const chosen = Math.round(blades * 0.86);

  sheet.visible
    .circle(centre, casing)
    .circle(centre, tip + 3)
    .circle(centre, hub);
  centreCross(sheet, centre, casing + 12);
  anglesAround(blades).forEach((angle, index) => {
    const pen = index === chosen ? sheet.accent : sheet.visible;
    drawBlade(pen, angle, twist, fullTurn / blades);
    if (index === chosen) pen.close();
  });
  const spiral = Array.from({ length: 15 }, (_, index) =>
    polar(centre, 20 - index * 1.25, index * 0.7),
  );
  sheet.thin.curve(spiral);
  if (sheet.detail !== 'badge') drawNacelle(sheet, [340, centre[1]]);

  const pitch = fullTurn / blades;
  const middle = chosen * pitch + twist * 0.43 + pitch * 0.32;
  drawMark(sheet, [298, 36], polar(centre, 78, middle));
  drawDimension(sheet, {
    from: [
      [centre[0] - casing, centre[1]],
      [centre[0] + casing, centre[1]],
    ],
    clear: centre[1] + casing + 13,
    side: 'below',
  });
};

/** Leading edge, tip and trailing edge, from the hub and back to it. */
function drawBlade(pen: Pen, angle: number, twist: number, pitch: number): void {
  const at = (radius: number, share: number): Point => polar(centre, radius, angle + share);
  pen
    .move(at(hub, 0))
    .cubic(at(50, -0.1), at(74, twist * 0.2), at(tip, twist))
    .arcTo(tip, true, at(tip, twist + pitch * 0.55))
    .cubic(at(74, twist * 0.2 + pitch * 0.72), at(50, pitch * 0.62 - 0.1), at(hub, pitch * 0.6));
}

function drawNacelle(sheet: Sheet, [x, y]: Point): void {
  for (const side of sides) {
    const at = (dx: number, dy: number): Point => [x + dx, y + side * dy];
    const wall = [
      at(0, 106),
      at(10, 112),
      at(70, 112),
      at(104, 96),
      at(104, 90),
      at(60, 104),
      at(8, 104),
    ];
    sheet.visible.polygon(wall);
    hatch(sheet.hatch, [wall], sheet.full ? 5 : 8);
    sheet.visible.polyline([at(24, 26), at(20, 102), at(36, 102), at(42, 30)]);
    sheet.visible.polyline([at(58, 34), at(62, 104)]).polyline([at(74, 36), at(74, 101)]);
    sheet.visible.move(at(-8, 0)).cubic(at(-4, 16), at(10, 24), at(24, 27));
    sheet.visible.line(at(58, 34)).line(at(104, 40)).line(at(104, 0));
    if (sheet.full) sheet.thin.segment(at(32, 28), at(28, 102));
  }
  centreLine(sheet, [x - 20, y], [x + 116, y]);
}
