import { centreLine } from './centre-marks.ts';
import { hatch } from './hatch.ts';
import { sides } from './point.ts';
import type { Sheet } from './sheet.ts';

export interface MillStand {
  /** The stand's axis, and the middle of the strip. */
  readonly x: number;
  readonly y: number;
  /** Half the strip's thickness between the work rolls. */
  readonly gap: number;
  readonly workRadius: number;
  readonly backupRadius: number;
  /** Half the height of the housing. */
  readonly reach: number;
}

/** Half the height of a housing that has room for these rolls. */
export const housingReach = (gap: number, workRadius: number, backupRadius: number): number =>
  gap + 2 * workRadius + 2 * backupRadius + 10;

/** A four-high stand seen along its rolls: two work rolls, two backup rolls, housing and screw. */
export function drawMillStand(sheet: Sheet, stand: MillStand): void {
  const { x, y, gap, workRadius, backupRadius, reach } = stand;
  drawHousing(sheet, stand);
  for (const side of sides) {
    const work = y + side * (gap + workRadius);
    const backup = y + side * (gap + 2 * workRadius + backupRadius);
    const neck = backupRadius * 0.4;
    sheet.visible.circle([x, work], workRadius).circle([x, backup], backupRadius);
    sheet.visible.circle([x, backup], neck);
    sheet.thin.circle([x, work], workRadius * 0.45);
    if (sheet.full) sheet.thin.circle([x, backup], backupRadius - 6);
    hatch(sheet.hatch, [{ centre: [x, backup], radius: neck }], sheet.full ? 5 : 7);
    centreLine(sheet, [x - backupRadius - 7, backup], [x + backupRadius + 7, backup]);
  }
  centreLine(sheet, [x, y - reach - 24], [x, y + reach + 8]);
}

function drawHousing(sheet: Sheet, { x, y, backupRadius, reach }: MillStand): void {
  const post = backupRadius + 6;
  const flange = post + 9;
  const outline = sides.flatMap((side) =>
    (
      [
        [post, reach - 12],
        [flange, reach - 12],
        [flange, reach],
        [-flange, reach],
        [-flange, reach - 12],
        [-post, reach - 12],
      ] as const
    ).map(([dx, dy]) => [x - side * dx, y + side * dy] as const),
  );
  sheet.thin.polygon(outline);
  sheet.thin.rectangle(x - 13, y - reach - 10, 26, 10).rectangle(x - 5, y - reach - 18, 10, 8);
}
