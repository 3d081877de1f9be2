import { drawMark } from '../balloon.ts';
import { centreCross, centreLine, holeCross } from '../centre-marks.ts';
import { drawDimension } from '../dimension.ts';
import { hatch } from '../hatch.ts';
import { keyedBore } from '../keyed-bore.ts';
import type { Motif } from '../motif.ts';
import { anglesAround, polar, sides, type Point } from '../point.ts';
import type { Sheet } from '../sheet.ts';

interface Size {
  readonly flange: number;
  readonly boltCircle: number;
  readonly hub: number;
}

const axis = 160;
const middle = 142;
const shaft = 17;

/** A flange coupling cut along its axis and seen from its end; the disc between is filled. */
export const drawCoupling: Motif = (sheet, random) => {
  const flange = random.between(82, 92);
  const size: Size = { flange, boltCircle: flange * 0.7, hub: random.between(36, 41) };
  const bolts = random.whole(2, 4) * 2;
  for (const side of sides) drawHalf(sheet, size, side);
  sheet.accent.rectangle(middle - 5, axis - flange, 10, 2 * flange);
  for (const side of sides) drawBolt(sheet, axis + side * size.boltCircle);
  centreLine(sheet, [middle - 118, axis], [middle + 118, axis]);
  if (sheet.detail !== 'badge') drawEnd(sheet, [366, axis], size, bolts);

  drawMark(sheet, [middle + 66, axis - flange - 28], [middle, axis - flange + 12]);
  drawDimension(sheet, {
    from: [
      [middle - 82, axis + size.hub],
      [middle + 82, axis + size.hub],
    ],
    clear: axis + flange + 13,
    side: 'below',
  });
};

function drawHalf(sheet: Sheet, { flange, hub }: Size, side: 1 | -1): void {
  const at = (dx: number, dy: number): Point => [middle + side * dx, axis + dy];
  for (const half of sides) {
    const body = [
      at(5, half * shaft),
      at(5, half * flange),
      at(27, half * flange),
      at(27, half * (hub + 6)),
      at(33, half * hub),
      at(82, half * hub),
      at(82, half * shaft),
    ];
    sheet.visible.polygon(body);
    hatch(sheet.hatch, [body], sheet.full ? 6 : 9, side < 0 ? 'rising' : 'falling');
    sheet.visible.segment(at(82, half * shaft), at(106, half * shaft));
  }
  sheet.visible.segment(at(5, -shaft), at(5, shaft));
  sheet.visible.rectangle(middle + (side < 0 ? -72 : 18), axis - shaft - 5, 54, 10);
  // A shaft broken off: two opposite bows.
  sheet.thin
    .move(at(106, -shaft))
    .quadratic(at(98, -shaft / 2), at(106, 0))
    .quadratic(at(114, shaft / 2), at(106, shaft));
}

function drawBolt(sheet: Sheet, y: number): void {
  sheet.cut.rectangle(middle - 30, y - 7, 60, 14);
  sheet.visible.rectangle(middle - 30, y - 7, 60, 14);
  for (const side of sides) {
    sheet.visible.rectangle(middle + (side < 0 ? -40 : 28), y - 11, 12, 22);
  }
  centreLine(sheet, [middle - 54, y], [middle + 54, y]);
}

function drawEnd(sheet: Sheet, centre: Point, size: Size, bolts: number): void {
  sheet.visible.circle(centre, size.flange).circle(centre, size.hub);
  keyedBore(sheet.visible, centre, shaft);
  sheet.centre.circle(centre, size.boltCircle);
  centreCross(sheet, centre, size.flange + 12);
  for (const angle of anglesAround(bolts, Math.PI / 2)) {
    const bolt = polar(centre, size.boltCircle, angle);
    sheet.visible.polygon(anglesAround(6).map((corner) => polar(bolt, 11, corner)));
    if (sheet.full) sheet.visible.circle(bolt, 5.5);
    holeCross(sheet, bolt, 16);
  }
}
