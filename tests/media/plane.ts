import type { XY } from './path-points.ts';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Whether a straight stroke touches a box (Liang–Barsky). */
export function crossesBox([x1, y1]: XY, [x2, y2]: XY, box: Box): boolean {
  let [enter, leave] = [0, 1];
  for (const [start, run, low, high] of [
    [x1, x2 - x1, box.left, box.right],
    [y1, y2 - y1, box.top, box.bottom],
  ] as const) {
    if (run === 0) {
      if (start < low || start > high) return false;
      continue;
    }
    const [near, far] = [(low - start) / run, (high - start) / run].toSorted((a, b) => a - b);
    enter = Math.max(enter, near ?? 0);
    leave = Math.min(leave, far ?? 1);
  }
  return enter <= leave;
}

export function distanceToStroke([x, y]: XY, [x1, y1]: XY, [x2, y2]: XY): number {
  const squared = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const along = squared && ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / squared;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - x1 - share * (x2 - x1), y - y1 - share * (y2 - y1));
}

/** Whether a point is within an outline (even–odd). */
export function isInside([x, y]: XY, outline: readonly XY[]): boolean {
  const crossings = outline.filter(([x1, y1], index) => {
    const [x2, y2] = outline[(index + 1) % outline.length] ?? [x1, y1];
    return y1 > y !== y2 > y && x < x1 + ((y - y1) * (x2 - x1)) / (y2 - y1);
  });
  return crossings.length % 2 === 1;
}

/** The strokes of polylines, one by one. */
export const strokes = (lines: readonly (readonly XY[])[]): (readonly [XY, XY])[] =>
  lines.flatMap((line) =>
    line.slice(1).map((point, index) => [line[index] ?? point, point] as const),
  );
