import { drawMark } from '../balloon.ts';
import { centreLine } from '../centre-marks.ts';
import { drawDimension } from '../dimension.ts';
import type { Motif } from '../motif.ts';
import { steps, type Point } from '../point.ts';

interface Hull {
  readonly beam: number;
  readonly depth: number;
  /** How much the deck rises at the end of the ship. */
  readonly sheer: number;
  /** How boxy the midship section is. */
  readonly fullness: number;
}

const x = 240;
const base = 268;

/** A body plan: sections of the stern left of the centre line, of the bow right of it. */
export const drawHullLines: Motif = (sheet, random) => {
  const beam = random.between(146, 164);
  const depth = random.between(168, 186);
  const fullness = random.between(3.6, 5.5);
  const stern: Hull = { beam, depth, sheer: 14, fullness };
  const bow: Hull = { beam, depth, sheer: 34, fullness };
  const stations = steps(0, 0.93, sheet.full ? 7 : 5);

  sheet.thin.rectangle(x - beam, base - depth, 2 * beam, depth);
  for (const level of steps(0, 1, 6).slice(1, -1)) {
    sheet.thin.segment(
      [x - beam - 14, base - level * depth],
      [x + beam + 14, base - level * depth],
    );
  }
  for (const offset of steps(-0.75, 0.75, 7)) {
    if (offset === 0) continue;
    const lane = x + offset * beam;
    sheet.thin.segment([lane, base + 8], [lane, base - depth - 8]);
  }
  sheet.visible.segment([x - beam - 14, base], [x + beam + 14, base]);

  const sternSections = stations.map((station) => section(stern, station, -1));
  const bowSections = stations.map((station) => section(bow, station, 1));
  for (const points of [...sternSections, ...bowSections]) sheet.visible.curve(points);
  for (const sections of [sternSections, bowSections]) {
    sheet.visible.curve(sections.map((points) => points[points.length - 1]!));
  }

  const chosen = random.whole(1, 2);
  const outside = bowSections[chosen]!;
  const inside = bowSections[chosen + 1]!;
  sheet.accent
    .curve(outside)
    .line(inside[inside.length - 1]!)
    .curveOn(inside.toReversed())
    .close();
  centreLine(sheet, [x, base + 18], [x, base - depth - 46]);

  sheet.notes(
    '012345',
    steps(0, 1, 6).map((level): Point => [x - beam - 24, base - level * depth + 4]),
  );
  const middle = Math.floor(outside.length * 0.7);
  const on: Point = [
    (outside[middle]![0] + inside[middle]![0]) / 2,
    (outside[middle]![1] + inside[middle]![1]) / 2,
  ];
  drawMark(sheet, [x + beam + 38, base - depth - 34], on);
  drawDimension(sheet, {
    from: [
      [x - beam, base],
      [x + beam, base],
    ],
    clear: base + 16,
    side: 'below',
  });
};

/** Half a section from keel to deck; `station` is 0 amidships and 1 at the ship's end. */
function section(hull: Hull, station: number, side: 1 | -1): Point[] {
  const isStern = side === -1;
  const deck = hull.beam * (1 - (isStern ? 0.3 : 0.78) * station ** 3);
  const top = hull.depth + hull.sheer * station ** 2;
  return [0, 0.02, 0.08, 0.18, 0.32, 0.5, 0.66, 0.82, 1].map((share): Point => {
    // Amidships a superellipse, flat with a round bilge.
    const box = (1 - (1 - share) ** hull.fullness) ** (1 / hull.fullness);
    // Sections lean out towards the stem; at the stern they hang over the screw.
    const end = isStern ? 0.06 + 0.94 * smoothStep((share - 0.22) / 0.7) : share ** 1.35;
    const blend = station ** 1.2;
    const half = deck * ((1 - blend) * box + blend * Math.min(end, share * 12));
    return [x + side * half, base - share * top];
  });
}

function smoothStep(value: number): number {
  const share = Math.min(1, Math.max(0, value));
  return share * share * (3 - 2 * share);
}
