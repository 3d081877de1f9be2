import type { RoomCode } from '#views/rooms';
import { centreLine } from './centre-marks.ts';
import { sides, steps } from './point.ts';
import { Sheet } from './sheet.ts';

/** What stands in each room of the floor plan, seen from above. */
const furnishings: Readonly<Record<RoomCode, (sheet: Sheet) => void>> = {
  craftsmen: drawBadges,
  studios: drawWorkbench,
  outcomes: drawShowcases,
  enterprises: drawWorkbench,
  programmes: drawRotunda,
  transfer: drawShowcases,
  stories: drawShelves,
  learning: drawWorkbench,
  figures: drawShelves,
  tours: drawRotunda,
  unions: drawOffices,
  sources: drawShelves,
};

/** A room's furniture as a small plan, 122 × 100; decoration beside the room's name. */
export function drawRoomIcon(room: RoomCode): string {
  const sheet = new Sheet('badge');
  furnishings[room](sheet);
  return sheet.toSvg('icon', [0, 0, 122, 100]);
}

/** Badges on both walls of a passage, one of them chosen. */
function drawBadges(sheet: Sheet): void {
  for (const [row, y] of [14, 58].entries()) {
    for (const [column, x] of steps(8, 92, 4).entries()) {
      const pen = row === 0 && column === 2 ? sheet.mark : sheet.thin;
      pen.rectangle(x, y, 20, 28).circle([x + 10, y + 11], 4.5);
      pen.segment([x + 5, y + 21], [x + 15, y + 21]);
    }
  }
}

/** A long bench, apprentices along both sides and the master at its head. */
function drawWorkbench(sheet: Sheet): void {
  sheet.thin.rectangle(32, 32, 66, 36).rectangle(82, 42, 10, 16);
  for (const y of [21, 79]) {
    for (const x of steps(42, 88, 4)) sheet.thin.circle([x, y], 6);
  }
  sheet.mark.circle([18, 50], 7.5);
}

/** Show-cases, each with the cross that marks a void on a plan. */
function drawShowcases(sheet: Sheet): void {
  for (const [row, y] of [12, 56].entries()) {
    for (const [column, x] of steps(8, 82, 3).entries()) {
      const pen = row === 1 && column === 1 ? sheet.mark : sheet.thin;
      pen.rectangle(x, y, 32, 32);
      pen.segment([x, y], [x + 32, y + 32]).segment([x + 32, y], [x, y + 32]);
    }
  }
}

/** Rooms on a corridor; the nearest has its door open. */
function drawOffices(sheet: Sheet): void {
  for (const x of steps(8, 84, 3)) sheet.thin.rectangle(x, 12, 32, 30);
  sheet.thin.rectangle(8, 60, 51, 28).rectangle(65, 60, 51, 28);
  for (const x of [16, 54, 92]) sheet.thin.rectangle(x, 18, 16, 8);
  sheet.mark.move([40, 60]).line([40, 46]).arcTo(14, true, [54, 60]);
}

/** A round hall: seats about a rostrum. */
function drawRotunda(sheet: Sheet): void {
  for (const radius of [24, 32, 40]) sheet.thin.arc([61, 50], radius, 0.5, Math.PI * 2 - 0.5);
  sheet.mark.circle([61, 50], 9);
  centreLine(sheet, [12, 50], [110, 50]);
  centreLine(sheet, [61, 4], [61, 96]);
}

/** Book stacks and a reading desk. */
function drawShelves(sheet: Sheet): void {
  for (const x of [8, 30, 52]) {
    sheet.thin.rectangle(x, 12, 12, 76);
    for (const y of steps(12, 88, 9).slice(1, -1)) sheet.thin.segment([x, y], [x + 12, y]);
  }
  sheet.thin.rectangle(80, 28, 24, 44);
  for (const side of sides) sheet.thin.circle([92 + side * 20, 50], 5);
  sheet.mark.rectangle(86, 40, 12, 18).segment([92, 40], [92, 58]);
}
