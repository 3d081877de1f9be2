import type { Bounds } from './bounds.ts';
import { PathData } from './path-data.ts';
import { polar, type Point } from './point.ts';

/** Draws every stroke of one line class into one path. All lengths are sheet units. */
export class Pen {
  readonly #path: PathData;
  readonly #bounds: Bounds;

  constructor(bounds: Bounds, grain: number) {
    this.#bounds = bounds;
    this.#path = new PathData(grain);
  }

  move(to: Point): this {
    this.#path.move(this.#reach(to));
    return this;
  }

  line(to: Point): this {
    this.#path.line(this.#reach(to));
    return this;
  }

  quadratic(control: Point, to: Point): this {
    this.#path.quadratic(this.#reach(control), this.#reach(to));
    return this;
  }

  cubic(first: Point, second: Point, to: Point): this {
    this.#path.cubic(this.#reach(first), this.#reach(second), this.#reach(to));
    return this;
  }

  smooth(second: Point, to: Point): this {
    this.#path.smooth(this.#reach(second), this.#reach(to));
    return this;
  }

  /** The smaller arc from here to a point. */
  arcTo(radius: number, clockwise: boolean, to: Point): this {
    this.#path.arc(radius, false, clockwise, this.#reach(to));
    return this;
  }

  close(): this {
    this.#path.close();
    return this;
  }

  segment(from: Point, to: Point): this {
    return this.move(from).line(to);
  }

  polyline(points: readonly Point[]): this {
    points.forEach((point, index) => (index === 0 ? this.move(point) : this.line(point)));
    return this;
  }

  polygon(points: readonly Point[]): this {
    return this.polyline(points).close();
  }

  rectangle(x: number, y: number, width: number, height: number): this {
    return this.polygon([
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ]);
  }

  circle(centre: Point, radius: number): this {
    const [x, y] = centre;
    this.#reach([x - radius, y - radius]);
    this.#reach([x + radius, y + radius]);
    this.#path.circle(centre, radius);
    return this;
  }

  /** A clockwise arc about a centre, angles in radians; `to` is greater than `from`. */
  arc(centre: Point, radius: number, from: number, to: number): this {
    this.move(polar(centre, radius, from));
    this.#path.arc(radius, to - from > Math.PI, true, this.#reach(polar(centre, radius, to)));
    return this;
  }

  /** A curve through all points. */
  curve([first, ...others]: readonly Point[]): this {
    return first ? this.move(first).curveOn([first, ...others]) : this;
  }

  /** A curve from here, which is the first point, through the others (Catmull–Rom, as cubics). */
  curveOn(points: readonly Point[]): this {
    points.forEach((point, index) => {
      const before = points[index - 1];
      if (!before) return;
      const [farX, farY] = points[index - 2] ?? before;
      const [nextX, nextY] = points[index + 1] ?? point;
      this.cubic(
        [before[0] + (point[0] - farX) / 6, before[1] + (point[1] - farY) / 6],
        [point[0] - (nextX - before[0]) / 6, point[1] - (nextY - before[1]) / 6],
        point,
      );
    });
    return this;
  }

  /** The path's data; empty when nothing was drawn. */
  toString(): string {
    return this.#path.toString();
  }

  #reach(point: Point): Point {
    this.#bounds.include(point);
    return point;
  }
}
