import { drawBalloon } from './balloon.ts';
import { centreLine } from './centre-marks.ts';
import { arrowHead } from './dimension.ts';
import { hatch } from './hatch.ts';
import { drawMillStand, housingReach, type MillStand } from './mill-stand.ts';
import type { Point } from './point.ts';
import { Sheet } from './sheet.ts';

/** A row of the parts list beside the drawing. */
interface AssemblyPart {
  readonly number: 1 | 2 | 3;
}

const passLine = 246;
const workRadius = 27;
const backupRadius = 60;
const gaps = [8, 5.5, 3.8];
const reach = housingReach(8, workRadius, backupRadius);
const ground = passLine + reach;
const stands = gaps.map((gap, index): MillStand => {
  const x = 160 + index * 180;
  return { x, y: passLine, gap, workRadius, backupRadius, reach };
});

/** Where each numbered part is, and where its ring stands. */
const places = {
  1: { at: [52, 402], on: [118, 360], ending: 'dot' },
  2: { at: [438, 42], on: [374, 104], ending: 'dot' },
  3: { at: [634, 166], on: [598, passLine - 3.8], ending: 'edge' },
} as const;

/**
 * The general assembly of a three-stand hot strip mill, 680 × 500: a drawing for the head of a
 * page, whose balloons are the given numbers of the list beside it.
 */
export function drawAssembly(parts: readonly AssemblyPart[]): string {
  const sheet = new Sheet('full');
  for (const stand of stands) drawMillStand(sheet, stand);
  drawStrip(sheet);
  drawRollers(sheet);
  drawGround(sheet);
  drawSpacing(sheet);
  for (const { number } of parts) drawBalloon(sheet, { number, ...places[number] });
  return sheet.toSvg('assembly', [0, 0, 680, 500]);
}

function drawStrip(sheet: Sheet): void {
  const outline = (side: 1 | -1): Point[] => [
    [18, passLine + side * 13],
    [stands[0]!.x - 24, passLine + side * 13],
    ...stands.map(({ x, gap }): Point => [x, passLine + side * gap]),
    [662, passLine + side * 3.8],
  ];
  sheet.accent.polygon([...outline(-1), ...outline(1).toReversed()]);
  centreLine(sheet, [8, passLine], [672, passLine]);
  sheet.text('text', '轧制方向', [52, passLine - 42], 68);
  sheet.thin.segment([18, passLine - 34], [82, passLine - 34]);
  arrowHead(sheet, [86, passLine - 34], -1);
}

/** The roller tables before and behind the mill, and the loopers between its stands. */
function drawRollers(sheet: Sheet): void {
  for (const x of [28, 56, 616, 644]) {
    const y = passLine + (x < 100 ? 13 : 4) + 10;
    sheet.visible.circle([x, y], 10);
    sheet.thin.circle([x, y], 3.5);
  }
  for (const [x, gap] of [
    [250, 7.3],
    [430, 5],
  ] as const) {
    const y = passLine + gap + 8;
    sheet.visible.circle([x, y], 8);
    sheet.visible
      .segment([x + 4, y + 7], [x + 12, y + 34])
      .segment([x - 3, y + 8], [x + 4, y + 34]);
    sheet.visible.rectangle(x - 2, y + 34, 20, 10);
  }
}

function drawGround(sheet: Sheet): void {
  const band: Point[] = [
    [20, ground],
    [660, ground],
    [660, ground + 8],
    [20, ground + 8],
  ];
  sheet.visible.segment([20, ground], [660, ground]);
  hatch(sheet.hatch, [band], 7);
}

function drawSpacing(sheet: Sheet): void {
  const y = ground + 42;
  for (const { x } of stands) sheet.thin.segment([x, ground + 11], [x, y + 5]);
  stands.slice(1).forEach(({ x }, index) => {
    const before = stands[index]!.x;
    sheet.thin.segment([before, y], [x, y]);
    arrowHead(sheet, [before, y], 1);
    arrowHead(sheet, [x, y], -1);
    sheet.text('text', `机架 F${index + 1}—F${index + 2}`, [(before + x) / 2, y - 6], 100);
  });
}
