import { drawMark } from '../balloon.ts';
import { centreCross, centreLine } from '../centre-marks.ts';
import { drawDimension } from '../dimension.ts';
import type { Motif } from '../motif.ts';
import { anglesAround, polar, sides, type Point } from '../point.ts';
import type { Sheet } from '../sheet.ts';

const rail = 256;
const middle = 240;

/** A bogie from the side; the air spring under its bolster is filled. */
export const drawBogie: Motif = (sheet, random) => {
  const wheelRadius = random.between(56, 62);
  const half = random.between(104, 114);
  const axle = rail - wheelRadius;
  const coils = random.whole(5, 7);
  for (const side of sides) {
    const x = middle + side * half;
    drawWheel(sheet, [x, axle], wheelRadius);
    drawSpring(sheet, [x, axle - 68], coils);
  }
  drawFrame(sheet, half, axle);
  drawAirSpring(sheet, axle);
  drawTrack(sheet);

  drawMark(sheet, [middle + 106, axle - 126], [middle + 36, axle - 92]);
  drawDimension(sheet, {
    from: [
      [middle - half, rail + 22],
      [middle + half, rail + 22],
    ],
    clear: rail + 20,
    side: 'below',
  });
};

function drawWheel(sheet: Sheet, centre: Point, radius: number): void {
  // The spring and its seat stand before the top of the wheel.
  const hidden = Math.asin(20 / radius);
  const from = hidden - Math.PI / 2;
  const to = 1.5 * Math.PI - hidden;
  sheet.visible.arc(centre, radius, from, to);
  sheet.visible.circle(centre, 21).circle(centre, 9);
  if (sheet.full) {
    sheet.thin.arc(centre, radius - 7, from, to);
    for (const angle of anglesAround(6)) sheet.thin.circle(polar(centre, 15, angle), 2);
  }
  centreCross(sheet, centre, radius + 10);
}

function drawSpring(sheet: Sheet, [x, top]: Point, coils: number): void {
  const pitch = 46 / coils;
  for (let coil = 0; coil < coils; coil += 1) {
    const y = top + coil * pitch;
    sheet.visible.segment([x - 14, y + pitch * 0.5], [x + 14, y]);
  }
  sheet.visible.segment([x - 18, top + 46], [x + 18, top + 46]);
}

function drawFrame(sheet: Sheet, half: number, axle: number): void {
  const outline = [
    [half + 46, -68],
    [half + 46, -84],
    [half + 26, -96],
    [half - 34, -96],
    [half - 58, -74],
  ] as const;
  const lower = [
    [half - 52, -52],
    [half - 30, -68],
  ] as const;
  const at = (side: number, [dx, dy]: readonly [number, number]): Point => [
    middle + side * dx,
    axle + dy,
  ];
  sheet.visible.polygon([
    ...outline.map((point) => at(1, point)),
    ...outline.toReversed().map((point) => at(-1, point)),
    ...lower.toReversed().map((point) => at(-1, point)),
    ...lower.map((point) => at(1, point)),
  ]);
  sheet.hidden.segment([middle - half + 24, axle], [middle + half - 24, axle]);
}

function drawAirSpring(sheet: Sheet, axle: number): void {
  sheet.accent
    .move([middle - 38, axle - 108])
    .quadratic([middle - 58, axle - 91], [middle - 38, axle - 76])
    .line([middle + 38, axle - 76])
    .quadratic([middle + 58, axle - 91], [middle + 38, axle - 108])
    .close();
  sheet.visible.rectangle(middle - 48, axle - 118, 96, 10);
  sheet.visible.rectangle(middle - 66, axle - 132, 132, 14);
  centreLine(sheet, [middle, axle - 144], [middle, axle - 34]);
}

function drawTrack(sheet: Sheet): void {
  sheet.visible.segment([36, rail], [444, rail]).segment([36, rail + 9], [444, rail + 9]);
  const pitch = sheet.full ? 34 : 51;
  for (let x = middle - 6 * 34; x <= middle + 6 * 34; x += pitch) {
    sheet.thin.rectangle(x - 8, rail + 9, 16, 9);
  }
}
