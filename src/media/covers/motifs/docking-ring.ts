import { drawMark } from '../balloon.ts';
import { centreCross, centreLine, holeCross } from '../centre-marks.ts';
import { drawDimension } from '../dimension.ts';
import { hatch } from '../hatch.ts';
import type { Motif } from '../motif.ts';
import { anglesAround, polar, sides, type Point } from '../point.ts';
import type { Sheet } from '../sheet.ts';

const flange = 110;
const boltCircle = 99;
const seal = 88;
const inner = 70;

/** An androgynous docking ring: bolts, seals and three guide petals; the petals are filled. */
export const drawDockingRing: Motif = (sheet, random) => {
  const centre: Point = [152, 165];
  const bolts = random.whole(3, 5) * 4;
  const turn = random.between(-0.25, 0.25) - Math.PI / 2;
  const spread = random.between(0.32, 0.42);

  sheet.visible.circle(centre, flange).circle(centre, seal).circle(centre, inner);
  sheet.centre.circle(centre, boltCircle);
  sheet.hidden.circle(centre, 54);
  if (sheet.full) sheet.thin.circle(centre, seal - 5).circle(centre, inner + 5);
  centreCross(sheet, centre, flange + 14);
  for (const angle of anglesAround(bolts, Math.PI / bolts)) {
    const bolt = polar(centre, boltCircle, angle);
    sheet.visible.circle(bolt, 4.5);
    holeCross(sheet, bolt, 7.5);
  }
  const petals = anglesAround(3, turn);
  for (const angle of petals) {
    sheet.accent
      .arc(centre, inner, angle - spread, angle + spread)
      .line(polar(centre, 42, angle + spread * 0.62))
      .line(polar(centre, 36, angle))
      .line(polar(centre, 42, angle - spread * 0.62))
      .close();
    const latch = angle + Math.PI / 3;
    sheet.visible.polyline([
      polar(centre, inner, latch - 0.15),
      polar(centre, 60, latch - 0.13),
      polar(centre, 60, latch + 0.13),
      polar(centre, inner, latch + 0.15),
    ]);
  }
  if (sheet.detail !== 'badge') drawSection(sheet, [356, centre[1]]);

  drawMark(sheet, [centre[0] + 128, 44], polar(centre, 56, petals[0]! + spread * 0.3));
  drawDimension(sheet, {
    from: [
      [centre[0] - flange, centre[1]],
      [centre[0] + flange, centre[1]],
    ],
    clear: centre[1] + flange + 14,
    side: 'below',
  });
};

function drawSection(sheet: Sheet, [x, y]: Point): void {
  for (const side of sides) {
    const at = (dx: number, dy: number): Point => [x + dx, y + side * dy];
    const ring = [
      at(0, inner),
      at(0, seal),
      at(8, seal),
      at(8, flange),
      at(24, flange),
      at(24, seal),
      at(66, seal - 8),
      at(66, inner),
    ];
    sheet.visible.polygon(ring);
    hatch(sheet.hatch, [ring], sheet.full ? 6 : 9);
    sheet.visible.polyline([at(0, inner), at(-30, 44), at(-34, 36), at(-24, 40), at(14, inner)]);
    centreLine(sheet, at(0, boltCircle), at(32, boltCircle));
  }
  sheet.visible.segment([x + 66, y - inner], [x + 66, y + inner]);
  sheet.visible.segment([x + 14, y - inner], [x + 14, y + inner]);
  centreLine(sheet, [x - 46, y], [x + 80, y]);
}
