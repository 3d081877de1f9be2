/** A point in the coordinates of the drawing. */
export type XY = readonly [x: number, y: number];

/** Numbers each letter takes, beside arcs, whose flags are single digits. */
const counts: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4 };
const numberAt = /[\s,]*(-?(?:\d+\.?\d*|\.\d+))/y;
const flagAt = /[\s,]*([01])/y;

/**
 * Reads relative path data into polylines, one a subpath, with curves as short straight steps.
 * Throws on anything that is not relative path data in full.
 */
export function pathPoints(data: string): XY[][] {
  const lines: XY[][] = [];
  let at = 0;
  let here: XY = [0, 0];
  let start: XY = here;
  let control: XY = here;
  const read = (pattern: RegExp): number => {
    pattern.lastIndex = at;
    const found = pattern.exec(data);
    if (!found) throw new Error(`path data breaks off at ${at}: ${data.slice(at, at + 20)}`);
    at = pattern.lastIndex;
    return Number(found[1]);
  };
  const go = (to: XY) => {
    lines.at(-1)?.push(to);
    here = to;
  };
  const cubic = (a: XY, b: XY, end: XY) => {
    const from = here;
    for (let step = 1; step <= 12; step += 1) {
      const t = step / 12;
      const mix = (axis: 0 | 1) =>
        (1 - t) ** 3 * from[axis] +
        3 * (1 - t) ** 2 * t * a[axis] +
        3 * (1 - t) * t ** 2 * b[axis] +
        t ** 3 * end[axis];
      go([mix(0), mix(1)]);
    }
    control = b;
  };
  let letter = '';
  while (at < data.length) {
    if (/[a-z]/i.test(data[at] ?? '')) {
      letter = data[at] ?? '';
      at += 1;
      if (letter === 'z') {
        go(start);
        continue;
      }
    } else if (letter === 'm') letter = 'l';
    const from = here;
    const offset = (x: number, y: number): XY => [from[0] + x, from[1] + y];
    if (letter === 'a') {
      const [radius] = [read(numberAt), read(numberAt), read(numberAt)];
      const [large, sweep] = [read(flagAt), read(flagAt)];
      const end = offset(read(numberAt), read(numberAt));
      for (const point of arcPoints(from, end, radius, large === 1, sweep === 1)) go(point);
      continue;
    }
    const count = counts[letter];
    if (!count) throw new Error(`unexpected letter ${letter}`);
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = Array.from({ length: count }, () =>
      read(numberAt),
    );
    if (letter === 'm') {
      here = offset(a, b);
      start = here;
      lines.push([here]);
    } else if (letter === 'l') go(offset(a, b));
    else if (letter === 'h') go(offset(a, 0));
    else if (letter === 'v') go(offset(0, a));
    else if (letter === 'c') cubic(offset(a, b), offset(c, d), offset(e, f));
    else if (letter === 's') {
      const mirrored: XY = [2 * from[0] - control[0], 2 * from[1] - control[1]];
      cubic(mirrored, offset(a, b), offset(c, d));
    } else {
      const [bend, end] = [offset(a, b), offset(c, d)];
      const near = (point: XY): XY => [
        point[0] + (2 / 3) * (bend[0] - point[0]),
        point[1] + (2 / 3) * (bend[1] - point[1]),
      ];
      cubic(near(from), near(end), end);
    }
  }
  return lines;
}

function arcPoints(from: XY, to: XY, radius: number, large: boolean, clockwise: boolean): XY[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const chord = Math.hypot(dx, dy);
  const height = Math.sqrt(Math.max(0, radius ** 2 - (chord / 2) ** 2));
  const side = large === clockwise ? 1 : -1;
  const x = (from[0] + to[0]) / 2 + (side * height * dy) / chord;
  const y = (from[1] + to[1]) / 2 - (side * height * dx) / chord;
  const first = Math.atan2(from[1] - y, from[0] - x);
  let turn = Math.atan2(to[1] - y, to[0] - x) - first;
  if (clockwise && turn < 0) turn += 2 * Math.PI;
  if (!clockwise && turn > 0) turn -= 2 * Math.PI;
  return Array.from({ length: 32 }, (_, index) => {
    const angle = first + (turn * (index + 1)) / 32;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
  });
}
