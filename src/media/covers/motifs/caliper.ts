import { drawMark } from '../balloon.ts';
import { centreLine } from '../centre-marks.ts';
import { drawDimension } from '../dimension.ts';
import { hatch } from '../hatch.ts';
import type { Motif } from '../motif.ts';
import { steps, type Point } from '../point.ts';
import type { Sheet } from '../sheet.ts';

const left = 44;
const beam = { top: 112, bottom: 146, right: 440 };
const unit = 4.6;
const zero = left + 40;

/** A vernier caliper on a workpiece; the jaw that slides is filled. */
export const drawCaliper: Motif = (sheet, random) => {
  const opening = random.between(150, 208);
  const jaw = left + 30 + opening;
  drawBeam(sheet, jaw);
  drawSlider(sheet, jaw);

  const half = random.between(20, 30);
  const work: Point[] = [
    [left + 30, 214 - half],
    [jaw, 214 - half],
    [jaw, 214 + half],
    [left + 30, 214 + half],
  ];
  hatch(sheet.hatch, [work], sheet.full ? 7 : 10);
  sheet.visible.polygon(work);
  centreLine(sheet, [left + 50, 214], [jaw - 20, 214]);

  drawMark(sheet, [jaw + 92, 226], [jaw + 60, 163]);
  drawDimension(sheet, {
    from: [
      [left + 30, 262],
      [jaw, 262],
    ],
    clear: 276,
    side: 'below',
  });
};

function drawBeam(sheet: Sheet, jaw: number): void {
  sheet.visible.polygon([
    [left, beam.top],
    [beam.right, beam.top],
    [beam.right, beam.bottom],
    [left + 30, beam.bottom],
    [left + 30, 262],
    [left + 14, 276],
    [left, 262],
  ]);
  sheet.visible.polyline([
    [left + 8, beam.top],
    [left + 22, beam.top - 46],
    [left + 30, beam.top],
  ]);
  const marks = sheet.full ? 76 : 16;
  const step = sheet.full ? unit : unit * 5;
  for (let mark = 0; mark < marks; mark += 1) {
    const order = sheet.full ? mark : mark * 5;
    const height = order % 10 === 0 ? 16 : order % 5 === 0 ? 11 : 6;
    const x = zero + mark * step;
    sheet.thin.segment([x, beam.bottom], [x, beam.bottom - height]);
  }
  sheet.notes(
    '01234567',
    steps(zero, zero + 70 * unit, 8).map((x): Point => [x, beam.top + 13]),
  );
  // The depth rod comes out as far as the jaws are open.
  sheet.visible.rectangle(beam.right, beam.top + 12, Math.max(0, (jaw - left - 172) * 0.3), 8);
}

function drawSlider(sheet: Sheet, jaw: number): void {
  sheet.accent.polygon([
    [jaw, beam.bottom],
    [jaw + 128, beam.bottom],
    [jaw + 128, 176],
    [jaw + 30, 176],
    [jaw + 30, 262],
    [jaw + 16, 276],
    [jaw, 262],
  ]);
  sheet.accent.polygon([
    [jaw, beam.top],
    [jaw + 8, beam.top - 46],
    [jaw + 22, beam.top],
  ]);
  sheet.visible.rectangle(jaw - 4, beam.top - 9, 136, 9).rectangle(jaw + 84, beam.top - 21, 22, 12);
  if (!sheet.full) return;
  for (const [index, x] of steps(jaw + 18, jaw + 18 + 20 * 5, 21).entries()) {
    const height = index % 5 === 0 ? 15 : 9;
    sheet.cut.rectangle(x - 0.6, beam.bottom + 1, 1.2, height);
  }
}
