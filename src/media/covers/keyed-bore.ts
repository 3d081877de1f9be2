import type { Pen } from './pen.ts';
import type { Point } from './point.ts';

/** A bore with a keyway at twelve o'clock. */
export function keyedBore(pen: Pen, centre: Point, radius: number): void {
  const [x, y] = centre;
  const half = radius * 0.3;
  const bend = Math.asin(0.3);
  const top = y - radius * 1.28;
  pen
    .arc(centre, radius, bend - Math.PI / 2, 1.5 * Math.PI - bend)
    .line([x - half, top])
    .line([x + half, top])
    .close();
}
