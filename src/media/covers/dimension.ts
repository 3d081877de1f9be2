import type { Point } from './point.ts';
import type { Sheet } from './sheet.ts';
import { textWidth } from './text-width.ts';

interface Dimension {
  /** Where on the object the two extension lines begin, left one first. */
  readonly from: readonly [Point, Point];
  /** The y that the letters must not pass: the object's lower edge, or its upper one. */
  readonly clear: number;
  readonly side: 'above' | 'below';
}

const overshoot = 5;
const letterGap = 5;
const widest = 440;

/** A horizontal dimension (GB/T 4458.4) that bears the sheet's metric; nothing without one. */
export function drawDimension(sheet: Sheet, { from, clear, side }: Dimension): void {
  if (!sheet.metric) return;
  const [[left], [right]] = from;
  const y = side === 'below' ? clear + sheet.textSize + 8 : clear - 8;
  const end = side === 'below' ? y + overshoot : y - overshoot;
  for (const [x, edge] of from) sheet.thin.segment([x, edge], [x, end]);
  sheet.thin.segment([left, y], [right, y]);
  arrowHead(sheet, [left, y], 1);
  arrowHead(sheet, [right, y], -1);
  letter(sheet, left, right, y, side === 'below' ? sheet.textSize + 14 : -14);
}

/**
 * The letters stand between the extension lines; if these are too close, outside them over a
 * longer dimension line; and if that would leave the sheet, on a shelf led out `aside` units below (above when negative).
 */
function letter(sheet: Sheet, left: number, right: number, y: number, aside: number): void {
  const { bounds, metric, textSize } = sheet;
  const width = textWidth(metric) * textSize;
  const write = (middle: number, line: number) =>
    sheet.text('text', metric, [middle, line - letterGap], width);
  const tail = width + 3 * letterGap;
  if (width + 2 * letterGap <= right - left) {
    write((left + right) / 2, y);
  } else if (right + tail - bounds.left <= widest) {
    sheet.thin.segment([right, y], [right + tail, y]);
    write(right + tail / 2, y);
  } else if (bounds.right - left + tail <= widest) {
    sheet.thin.segment([left, y], [left - tail, y]);
    write(left - tail / 2, y);
  } else {
    const shelf = y + aside;
    const start = Math.min((left + right) / 2 + 8, bounds.left + widest - tail);
    sheet.thin.polyline([
      [start - 8, y],
      [start, shelf],
      [start + tail, shelf],
    ]);
    write(start + tail / 2 + letterGap / 2, shelf);
  }
}

/** A filled arrow head, 4 : 1, whose tip is at a point; `direction` 1 has it point left. */
export function arrowHead(sheet: Sheet, [x, y]: Point, direction: 1 | -1): void {
  sheet.solid.polygon([
    [x, y],
    [x + direction * 9, y - 2],
    [x + direction * 9, y + 2],
  ]);
}
