import { drawMark } from '../balloon.ts';
import { centreCross, centreLine } from '../centre-marks.ts';
import { drawDimension } from '../dimension.ts';
import { hatch } from '../hatch.ts';
import type { Motif } from '../motif.ts';
import { sides, type Point } from '../point.ts';
import type { Sheet } from '../sheet.ts';

interface Step {
  readonly x: number;
  readonly width: number;
  readonly half: number;
}

const axis = 190;
const left = 50;

/** A stepped shaft with a keyway and the section through it; one journal is filled. */
export const drawShaft: Motif = (sheet, random) => {
  const halves = [26, 36, 52, 62, 44, 30].map((half) => half * random.between(0.9, 1.08));
  const widths = [64, 56, 84, 24, 86, 66].map((width) => width * random.between(0.94, 1.02));
  let x = left;
  const parts = halves.map((half, index): Step => {
    const width = widths[index]!;
    x += width;
    return { x: x - width, width, half };
  });
  const chosen = random.pick(1, 4);
  parts.forEach((part, index) => {
    const pen = index === chosen ? sheet.accent : sheet.visible;
    pen.rectangle(part.x, axis - part.half, part.width, 2 * part.half);
  });
  drawEnds(sheet, parts);
  const seat = parts[2]!;
  const key = { x: seat.x + 16, width: seat.width - 32 };
  sheet.visible
    .move([key.x + 9, axis - 9])
    .line([key.x + key.width - 9, axis - 9])
    .arcTo(9, true, [key.x + key.width - 9, axis + 9])
    .line([key.x + 9, axis + 9])
    .arcTo(9, true, [key.x + 9, axis - 9]);
  centreLine(sheet, [left - 16, axis], [x + 16, axis]);
  drawKeySection(sheet, [seat.x + seat.width / 2, 70], seat.half * 0.72, axis - seat.half);

  const target = parts[chosen]!;
  drawMark(
    sheet,
    [chosen === 1 ? target.x - 6 : target.x + target.width - 4, axis - 116],
    [target.x + target.width / 2, axis - target.half * 0.62],
  );
  drawDimension(sheet, {
    from: [
      [left, axis + halves[0]!],
      [x, axis + halves[5]!],
    ],
    clear: axis + Math.max(...halves),
    side: 'below',
  });
};

/** Chamfers at both ends and the centre hole in a broken-out section. */
function drawEnds(sheet: Sheet, parts: readonly Step[]): void {
  const first = parts[0]!;
  const last = parts[parts.length - 1]!;
  const right = last.x + last.width;
  sheet.visible.segment([left + 5, axis - first.half], [left + 5, axis + first.half]);
  sheet.visible.segment([right - 5, axis - last.half], [right - 5, axis + last.half]);
  for (const side of sides) {
    sheet.hidden.polyline([
      [left, axis + side * 7],
      [left + 14, axis + side * 4],
      [left + 22, axis],
    ]);
    sheet.hidden.polyline([
      [right, axis + side * 7],
      [right - 14, axis + side * 4],
      [right - 22, axis],
    ]);
  }
}

/** The section through the keyway, moved out on its cutting line (移出断面图, GB/T 4458.6). */
function drawKeySection(sheet: Sheet, centre: Point, radius: number, surface: number): void {
  const [x, y] = centre;
  const bend = 0.24;
  const depth = radius * 0.62;
  const from = bend - Math.PI / 2;
  const mouth: Point[] = [
    [x - radius * Math.sin(bend), y - radius - 1],
    [x + radius * Math.sin(bend), y - radius - 1],
    [x + radius * Math.sin(bend), y - depth],
    [x - radius * Math.sin(bend), y - depth],
  ];
  sheet.visible
    .arc(centre, radius, from, 1.5 * Math.PI - bend)
    .line([x - radius * Math.sin(bend), y - depth])
    .line([x + radius * Math.sin(bend), y - depth])
    .close();
  hatch(sheet.hatch, [{ centre, radius }, mouth], sheet.full ? 5 : 8);
  centreCross(sheet, centre, radius + 8);
  centreLine(sheet, [x, y + radius + 8], [x, surface - 4]);
}
