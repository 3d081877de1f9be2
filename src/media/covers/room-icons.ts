import type { RoomCode } from '#views/rooms';
import { centreLine } from './centre-marks.ts';
import { sides, steps, type Point } from './point.ts';
import { Sheet } from './sheet.ts';

/** What stands in each room of the floor plan, seen from above. */
const furnishings: Readonly<Record<RoomCode, (sheet: Sheet) => void>> = {
  craftsmen: drawBadges,
  studios: drawWorkbench,
  outcomes: drawShowcases,
  enterprises: drawWorkshop,
  programmes: drawRotunda,
  transfer: drawCounter,
  stories: drawScreening,
  learning: drawClassroom,
  figures: drawColumns,
  tours: drawRoute,
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

/** Machines in two rows along a gangway, one of them running. */
function drawWorkshop(sheet: Sheet): void {
  for (const [row, y] of [10, 62].entries()) {
    for (const [column, x] of steps(8, 90, 4).entries()) {
      const pen = row === 0 && column === 1 ? sheet.mark : sheet.thin;
      pen.rectangle(x, y, 22, 28).rectangle(x + 5, y + 8, 12, 12);
    }
  }
  for (const y of [45, 55]) sheet.thin.segment([4, y], [116, y]);
}

/** Two sides at one counter, and what passes over it. */
function drawCounter(sheet: Sheet): void {
  sheet.thin.rectangle(52, 8, 18, 84);
  for (const y of steps(22, 78, 3)) {
    for (const side of sides) sheet.thin.circle([61 + side * 30, y], 7);
  }
  for (const x of [8, 102]) sheet.thin.rectangle(x, 12, 12, 76);
  sheet.mark.segment([40, 50], [82, 50]).polyline([
    [74, 43],
    [82, 50],
    [74, 57],
  ]);
}

/** Rows of seats before a screen. */
function drawScreening(sheet: Sheet): void {
  sheet.mark.segment([28, 10], [94, 10]);
  for (const y of steps(30, 86, 4)) {
    for (const x of steps(22, 100, 6)) sheet.thin.rectangle(x - 5, y - 4, 10, 8);
  }
}

/** Desks with their stools, the board in front. */
function drawClassroom(sheet: Sheet): void {
  sheet.mark.rectangle(8, 26, 6, 48);
  for (const x of [34, 64, 94]) {
    for (const y of [18, 50, 82]) {
      sheet.thin.rectangle(x - 9, y - 8, 8, 16).circle([x + 7, y], 4);
    }
  }
}

/** Pillars of growing size on a grid, as figures stand on paper. */
function drawColumns(sheet: Sheet): void {
  for (const [place, x] of steps(14, 98, 5).entries()) {
    const pen = place === 3 ? sheet.mark : sheet.thin;
    const height = 18 + place * 14;
    pen.rectangle(x - 7, 90 - height, 14, height);
  }
  sheet.thin.segment([4, 92], [116, 92]);
}

/** A way through the hall with its stops. */
function drawRoute(sheet: Sheet): void {
  const stops: readonly Point[] = [
    [14, 84],
    [38, 40],
    [66, 66],
    [88, 22],
    [108, 60],
  ];
  sheet.thin.curve(stops);
  for (const stop of stops.slice(0, -1)) sheet.thin.circle(stop, 6);
  sheet.mark.circle([108, 60], 8);
}
