import { drawMark } from '../balloon.ts';
import { centreCross, centreLine, holeCross } from '../centre-marks.ts';
import { drawDimension } from '../dimension.ts';
import { hatch } from '../hatch.ts';
import type { Motif } from '../motif.ts';
import { anglesAround, polar, sides, type Point } from '../point.ts';
import type { Sheet } from '../sheet.ts';

const axis = 238;
const deck = 86;
const head = deck - 26;
const bore = 52;
const pitch = 66;
const firstCylinder = 70;
const rod = 80;

/** A four-cylinder engine cut along its cylinders, one piston filled, and its flywheel end. */
export const drawEngine: Motif = (sheet, random) => {
  const throwRadius = random.between(21, 27);
  const turn = random.between(-0.7, 0.7);
  const chosen = random.whole(0, 3);
  const pistons = [0, 1, 2, 3].map((index) => {
    // The outer two throws point one way and the inner two the other.
    const angle = turn + (index === 0 || index === 3 ? -1 : 1) * (Math.PI / 2);
    const x = firstCylinder + index * pitch;
    const pin = polar([x, axis], throwRadius, angle);
    const crown: Point = [x, pin[1] - Math.sqrt(rod ** 2 - (pin[0] - x) ** 2)];
    drawCylinder(sheet, x, throwRadius);
    drawPiston(sheet, crown, pin, index === chosen);
    return crown;
  });
  drawBlock(sheet);
  if (sheet.detail !== 'badge') drawEnd(sheet, [392, axis]);
  centreLine(sheet, [firstCylinder - 46, axis], [firstCylinder + 3 * pitch + 46, axis]);

  const [x, y] = pistons[chosen]!;
  drawMark(sheet, [x + pitch / 2, 28], [x + 14, y + 2]);
  drawDimension(sheet, {
    from: [
      [firstCylinder, axis + throwRadius + 14],
      [firstCylinder + 3 * pitch, axis + throwRadius + 14],
    ],
    clear: axis + throwRadius + 16,
    side: 'below',
  });
};

function drawCylinder(sheet: Sheet, x: number, throwRadius: number): void {
  for (const side of sides) {
    const wall = x + (side * bore) / 2;
    sheet.visible.segment([wall, deck], [wall, deck + 118]);
    drawValve(sheet, x + side * 13);
  }
  sheet.thin.circle([x, axis], throwRadius);
  centreLine(sheet, [x, deck - 8], [x, axis + throwRadius + 12]);
}

/** A valve in its seat, and the cam that opens it. */
function drawValve(sheet: Sheet, x: number): void {
  sheet.visible.polygon([
    [x - 8, deck + 3],
    [x + 8, deck + 3],
    [x + 3, deck - 3],
    [x - 3, deck - 3],
  ]);
  sheet.visible.segment([x, deck - 3], [x, head - 5]);
  sheet.visible.circle([x, head - 11], 6);
}

function drawPiston(sheet: Sheet, [x, y]: Point, pin: Point, chosen: boolean): void {
  const pen = chosen ? sheet.accent : sheet.visible;
  pen.rectangle(x - bore / 2 + 2, y - 22, bore - 4, 40);
  for (const ring of sheet.full ? [16, 11, 6] : [14]) {
    sheet.thin.segment([x - bore / 2 + 2, y - ring], [x + bore / 2 - 2, y - ring]);
  }
  sheet.visible.circle([x, y], 6).circle(pin, 10).circle(pin, 5);
  for (const side of sides) {
    sheet.visible.segment([x + side * 4, y + 6], [pin[0] + side * 6, pin[1] - 9]);
  }
}

function drawBlock(sheet: Sheet): void {
  const left = firstCylinder - bore / 2;
  const right = firstCylinder + 3 * pitch + bore / 2;
  const walls = [
    left - 9,
    ...[1, 2, 3].map((index) => left + index * pitch - (pitch - bore)),
    right,
  ];
  sheet.visible.rectangle(left - 9, head, right - left + 18, deck - head);
  walls.forEach((x, index) => {
    const width = index === 0 || index === 4 ? 9 : pitch - bore;
    const wall: Point[] = [
      [x, deck],
      [x + width, deck],
      [x + width, deck + 118],
      [x, deck + 118],
    ];
    sheet.visible.polygon(wall);
    hatch(sheet.hatch, [wall], sheet.full ? 6 : 11);
  });
}

function drawEnd(sheet: Sheet, centre: Point): void {
  const [x] = centre;
  sheet.visible.circle(centre, 46).circle(centre, 10);
  if (sheet.full) sheet.thin.circle(centre, 40);
  for (const angle of anglesAround(sheet.full ? 6 : 4)) {
    const hole = polar(centre, 26, angle);
    sheet.visible.circle(hole, 5);
    holeCross(sheet, hole, 8);
  }
  centreCross(sheet, centre, 56);
  sheet.visible.polyline([
    [x - 30, axis - 35],
    [x - 30, deck],
    [x + 30, deck],
    [x + 30, axis - 35],
  ]);
  sheet.visible.polyline([
    [x - 30, deck],
    [x - 30, head],
    [x + 30, head],
    [x + 30, deck],
  ]);
  for (const side of sides) sheet.visible.circle([x + side * 13, head - 11], 6);
  centreLine(sheet, [x, head - 26], [x, axis - 60]);
}
