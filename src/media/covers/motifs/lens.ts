import { drawMark } from '../balloon.ts';
import { centreLine } from '../centre-marks.ts';
import { drawDimension } from '../dimension.ts';
import { hatch } from '../hatch.ts';
import type { Motif } from '../motif.ts';
import { sides, type Point } from '../point.ts';
import type { Sheet } from '../sheet.ts';

interface Element {
  readonly x: number;
  readonly half: number;
  /** How far the surfaces bulge, left and right. */
  readonly bulge: readonly [number, number];
}

const axis = 160;
const barrel = { left: 92, right: 330, outer: 82, inner: 70 };
const image = 412;

/** A lens system cut along its axis, with its rays; one lens is filled. */
export const drawLens: Motif = (sheet, random) => {
  const elements: Element[] = [
    { x: 132, half: 66, bulge: [random.between(20, 26), random.between(10, 16)] },
    {
      x: random.between(186, 200),
      half: 58,
      bulge: [-random.between(6, 10), -random.between(8, 12)],
    },
    {
      x: random.between(240, 252),
      half: 56,
      bulge: [random.between(10, 14), random.between(16, 22)],
    },
    { x: 304, half: 50, bulge: [random.between(8, 18), random.between(4, 10)] },
  ];
  const chosen = random.whole(0, 2) === 1 ? 2 : 0;
  elements.forEach((element, index) => drawElement(sheet, element, index === chosen));
  drawBarrel(sheet);
  for (const height of sheet.full ? [-46, -23, 23, 46] : [-40, 40]) {
    sheet.thin.polyline([
      [40, axis + height],
      [elements[0]!.x, axis + height],
      [elements[1]!.x, axis + height * 0.8],
      [elements[2]!.x, axis + height * 0.84],
      [elements[3]!.x, axis + height * 0.7],
      [image, axis],
    ]);
  }
  sheet.visible.rectangle(image, axis - 34, 8, 68);
  centreLine(sheet, [30, axis], [image + 26, axis]);

  const target = elements[chosen]!;
  drawMark(sheet, [target.x + 44, 34], [target.x, axis - target.half * 0.62]);
  drawDimension(sheet, {
    from: [
      [barrel.left, axis + barrel.outer],
      [image, axis + 34],
    ],
    clear: axis + barrel.outer + 8,
    side: 'below',
  });
};

function drawElement(sheet: Sheet, { x, half, bulge }: Element, chosen: boolean): void {
  const [left, right] = bulge;
  const edge = 6 + Math.max(0, -left, -right);
  const pen = chosen ? sheet.accent : sheet.visible;
  pen
    .move([x - edge, axis - half])
    .quadratic([x - edge - 2 * left, axis], [x - edge, axis + half])
    .line([x + edge, axis + half])
    .quadratic([x + edge + 2 * right, axis], [x + edge, axis - half])
    .close();
  for (const side of sides) {
    const y = axis + side * half;
    sheet.visible.polyline([
      [x - edge, y],
      [x - edge, axis + side * barrel.inner],
    ]);
    sheet.visible.polyline([
      [x + edge, y],
      [x + edge, axis + side * barrel.inner],
    ]);
  }
}

function drawBarrel(sheet: Sheet): void {
  const { left, right, outer, inner } = barrel;
  for (const side of sides) {
    const at = (x: number, dy: number): Point => [x, axis + side * dy];
    const wall = [
      at(left, outer),
      at(right - 60, outer),
      at(right - 60, outer - 5),
      at(right + 20, outer - 5),
      at(right + 20, inner - 28),
      at(right + 10, inner - 28),
      at(right + 10, inner),
      at(left, inner),
    ];
    sheet.visible.polygon(wall);
    hatch(sheet.hatch, [wall], sheet.full ? 5 : 9);
    if (!sheet.full) continue;
    for (let x = 210; x < 262; x += 6) sheet.thin.segment(at(x, outer), at(x, outer + 4));
    sheet.visible.polyline([
      at(207, outer),
      at(207, outer + 4),
      at(262, outer + 4),
      at(262, outer),
    ]);
  }
}
