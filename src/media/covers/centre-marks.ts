import type { Point } from './point.ts';
import type { Sheet } from './sheet.ts';

/** The centre lines of a circle: both pass its edge (GB/T 4457.4: by 2 to 5 mm). */
export function centreCross(sheet: Sheet, centre: Point, radius: number): void {
  centreLine(sheet, [centre[0] - radius, centre[1]], [centre[0] + radius, centre[1]]);
  centreLine(sheet, [centre[0], centre[1] - radius], [centre[0], centre[1] + radius]);
}

/**
 * One axis, drawn from its middle both ways: the dashes are then symmetric, and where the axes of
 * a circle cross, dash crosses dash, as the standard asks.
 */
export function centreLine(sheet: Sheet, from: Point, to: Point): void {
  if (!sheet.full) {
    sheet.centre.segment(from, to);
    return;
  }
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  sheet.centre.segment(middle, from).segment(middle, to);
}

/** The axes of a small hole, in 细实线 because dashes would not fit. */
export function holeCross(sheet: Sheet, [x, y]: Point, radius: number): void {
  if (!sheet.full) return;
  sheet.thin.segment([x - radius, y], [x + radius, y]).segment([x, y - radius], [x, y + radius]);
}
