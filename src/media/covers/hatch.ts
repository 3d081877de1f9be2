import type { Pen } from './pen.ts';
import type { Point } from './point.ts';

/** An edge of the hatched area: a closed polygon or a circle. Rings inside others are holes. */
type Ring = readonly Point[] | { readonly centre: Point; readonly radius: number };

/**
 * Section lines at 45° (剖面线, GB/T 4457.5) over an area, as real strokes.
 *
 * The lines of all areas with one spacing and direction belong to one grid, because the areas of
 * one part must match; `direction` is opposite in the part next to it.
 */
export function hatch(
  pen: Pen,
  rings: readonly Ring[],
  spacing: number,
  direction: 'rising' | 'falling' = 'rising',
): void {
  const slope = direction === 'rising' ? 1 : -1;
  const step = spacing * Math.SQRT2;
  const [low, high] = reachOf(rings, slope);
  for (let line = Math.floor(low / step) + 1; line * step < high; line += 1) {
    const crossings = rings.flatMap((ring) => crossingsOf(ring, slope, line * step));
    crossings.sort((a, b) => a - b);
    for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
      const [from = 0, to = 0] = crossings.slice(pair, pair + 2);
      // A stroke shorter than this would be a dot in a corner.
      if (to - from < 1.5) continue;
      pen.segment([from, (line * step - from) * slope], [to, (line * step - to) * slope]);
    }
  }
}

/** A hatch line is where x + slope·y is constant; this is the range of that value. */
function reachOf(rings: readonly Ring[], slope: number): [number, number] {
  const values = rings.flatMap((ring) => {
    if (!('radius' in ring)) return ring.map(([x, y]) => x + slope * y);
    const middle = ring.centre[0] + slope * ring.centre[1];
    return [middle - ring.radius * Math.SQRT2, middle + ring.radius * Math.SQRT2];
  });
  return [Math.min(...values), Math.max(...values)];
}

/** The x of every point where a ring crosses the line x + slope·y = value. */
function crossingsOf(ring: Ring, slope: number, value: number): number[] {
  if ('radius' in ring) {
    const [x, y] = ring.centre;
    const distance = value - x - slope * y;
    const under = 2 * ring.radius ** 2 - distance ** 2;
    if (under <= 0) return [];
    return [x + (distance - Math.sqrt(under)) / 2, x + (distance + Math.sqrt(under)) / 2];
  }
  return ring.flatMap((from, index) => {
    const to = ring[(index + 1) % ring.length] ?? from;
    const start = from[0] + slope * from[1] - value;
    const end = to[0] + slope * to[1] - value;
    if (start < 0 === end < 0) return [];
    return [from[0] + ((to[0] - from[0]) * start) / (start - end)];
  });
}
