import { drawMark } from '../balloon.ts';
import { centreLine } from '../centre-marks.ts';
import { arrowHead, drawDimension } from '../dimension.ts';
import { drawMillStand, housingReach, type MillStand } from '../mill-stand.ts';
import type { Motif } from '../motif.ts';
import type { Point } from '../point.ts';

/** Four-high stands in a row; the strip that passes them gets thinner at each. */
export const drawRollingMill: Motif = (sheet, random) => {
  const y = 160;
  const count = random.whole(2, 3);
  const spacing = count === 3 ? 122 : 156;
  const backupRadius = random.between(35, 40);
  const workRadius = random.between(15, 18);
  const reach = housingReach(6.5, workRadius, backupRadius);
  const stands = Array.from({ length: count }, (_, index): MillStand => ({
    x: 240 + (index - (count - 1) / 2) * spacing,
    y,
    gap: 6.5 - index * 1.6,
    workRadius,
    backupRadius,
    reach,
  }));
  const first = stands[0]!;
  const last = stands[count - 1]!;
  const start = first.x - spacing * 0.5 - 30;
  const end = last.x + spacing * 0.5 + 34;

  stands.forEach((stand) => drawMillStand(sheet, stand));
  const upper: Point[] = stands.map(({ x, gap }) => [x, y - gap]);
  const lower: Point[] = stands.map(({ x, gap }) => [x, y + gap]);
  sheet.accent.polygon([
    [start, y - first.gap - 3],
    [first.x - 18, y - first.gap - 3],
    ...upper,
    [end, y - last.gap],
    [end, y + last.gap],
    ...lower.toReversed(),
    [first.x - 18, y + first.gap + 3],
    [start, y + first.gap + 3],
  ]);
  centreLine(sheet, [start - 6, y], [end + 6, y]);

  const arrow = first.x - backupRadius - 14;
  sheet.thin.segment([start, y - 30], [arrow, y - 30]);
  if (sheet.detail !== 'badge') arrowHead(sheet, [arrow, y - 30], -1);
  drawMark(sheet, [end - 12, y - 62], [end - 36, y - last.gap], 'edge');
  const foot = y + reach;
  drawDimension(sheet, {
    from: [
      [start, y + first.gap + 3],
      [end, y + last.gap],
    ],
    clear: foot + 4,
    side: 'below',
  });
};
