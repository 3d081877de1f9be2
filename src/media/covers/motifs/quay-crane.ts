import { drawMark } from '../balloon.ts';
import { drawDimension } from '../dimension.ts';
import { hatch } from '../hatch.ts';
import type { Motif } from '../motif.ts';
import { sides, steps, type Point } from '../point.ts';
import type { Sheet } from '../sheet.ts';

interface Gantry {
  readonly back: number;
  readonly front: number;
  readonly apex: Point;
  readonly tip: number;
}

const quay = 268;
const edge = 236;
const boom = { left: 46, top: 84, bottom: 98 };

/** A grab unloader on its quay, over a ship's hold; the grab is filled. */
export const drawQuayCrane: Motif = (sheet, random) => {
  const back = random.between(88, 112);
  const front = random.between(184, 206);
  const gantry: Gantry = {
    back,
    front,
    apex: [front - random.between(10, 40), random.between(30, 46)],
    tip: random.between(424, 444),
  };
  const hold = random.between(76, 88);
  const ship = 346;
  const trolley = random.between(322, 372);
  const grabTop = random.between(134, 158);
  const opening = random.between(25, 33);
  drawQuay(sheet);
  drawGantry(sheet, gantry);
  drawShip(sheet, ship, hold);
  drawGrab(sheet, [trolley, grabTop], opening);

  drawMark(sheet, [trolley - 78, grabTop + 4], [trolley - opening * 0.62, grabTop + 29]);
  drawDimension(sheet, {
    from: [
      [boom.left, boom.top],
      [gantry.tip, boom.top],
    ],
    clear: gantry.apex[1] - 2,
    side: 'above',
  });
};

function drawGrab(sheet: Sheet, [x, y]: Point, opening: number): void {
  sheet.visible.rectangle(x - 15, boom.bottom, 30, 8).rectangle(x - 11, y - 8, 22, 8);
  for (const side of sides) {
    const jaw = (dx: number, dy: number): Point => [x + side * dx, y + dy];
    sheet.thin.segment([x + side * 7, boom.bottom + 8], jaw(7, -8));
    sheet.accent
      .move(jaw(2, 0))
      .line(jaw(opening, 20))
      .quadratic(jaw(opening + 4, 46), jaw(4, 54))
      .quadratic(jaw(12, 34), jaw(2, 18))
      .close();
  }
}

function drawGantry(sheet: Sheet, { back, front, apex, tip }: Gantry): void {
  const { left, top, bottom } = boom;
  const foot = quay - 16;
  sheet.visible.rectangle(left, top, tip - left, bottom - top).rectangle(left + 6, bottom, 30, 18);
  sheet.thin.polyline(
    steps(left, tip, sheet.full ? 25 : 15).map((x, index) => [x, index % 2 === 0 ? bottom : top]),
  );
  for (const x of [back, front]) {
    for (const side of sides) {
      sheet.visible.segment([x + side * 6, bottom], [x + side * 6, foot]);
      sheet.visible.circle([x + side * 9, quay - 4], 4);
    }
    sheet.visible.rectangle(x - 16, foot, 32, 8);
  }
  sheet.visible.rectangle(back + 6, 176, front - back - 12, 10);
  sheet.thin
    .segment([back + 6, 186], [front - 6, foot])
    .segment([front - 6, 186], [back + 6, foot]);
  sheet.visible.polyline([
    [back, top],
    [apex[0] - 5, apex[1]],
    [apex[0] + 5, apex[1]],
    [front, top],
  ]);
  for (const x of [left + 8, 300, tip - 14]) sheet.thin.segment(apex, [x, top]);
}

function drawQuay(sheet: Sheet): void {
  const surface: Point[] = [
    [34, quay],
    [edge, quay],
    [edge, 302],
    [edge - 14, 302],
    [edge - 14, quay + 12],
    [34, quay + 12],
  ];
  // Landwards the quay goes on, so that side stays open.
  sheet.visible.polyline(surface);
  hatch(sheet.hatch, [surface], sheet.full ? 6 : 10);
}

function drawShip(sheet: Sheet, x: number, half: number): void {
  const inner = half - 20;
  const hull = (dx: number, y: number): Point => [x + dx, y];
  sheet.visible
    .move(hull(-half, 222))
    .line(hull(-half, 280))
    .quadratic(hull(-half, 300), hull(20 - half, 300))
    .line(hull(half - 20, 300))
    .quadratic(hull(half, 300), hull(half, 280))
    .line(hull(half, 222))
    .line(hull(inner, 222))
    .line(hull(inner, 274))
    .line(hull(inner - 16, 288))
    .line(hull(16 - inner, 288))
    .line(hull(-inner, 274))
    .line(hull(-inner, 222))
    .close();
  sheet.hidden
    .move(hull(-inner, 262))
    .quadratic(hull(-inner / 3, 246), hull(0, 246))
    .quadratic(hull(inner / 3, 246), hull(inner, 262));
  sheet.thin.segment([edge, 282], hull(-half, 282)).segment(hull(half, 282), hull(half + 18, 282));
}
