import type { Point } from './point.ts';

/**
 * Writes the `d` attribute of one path, relative and as short as SVG's grammar allows (SVG 2,
 * 9.3.9): a repeated letter, a needless blank and a leading zero are left out. Coordinates snap to
 * 1/`grain` unit before they are subtracted, so that rounding never accumulates along a path.
 */
export class PathData {
  readonly #grain: number;
  #text = '';
  #repeatable = '';
  #here: Point = [0, 0];
  #start: Point = [0, 0];

  constructor(grain: number) {
    this.#grain = grain;
  }

  move(to: Point): void {
    this.#write('m', this.#offsets([to]), to);
    // SVG reads coordinates that go on after a move as lines.
    this.#repeatable = 'l';
    this.#start = this.#here;
  }

  line(to: Point): void {
    const [dx = 0, dy = 0] = this.#offsets([to]);
    if (dy === 0) this.#write('h', [dx], to);
    else if (dx === 0) this.#write('v', [dy], to);
    else this.#write('l', [dx, dy], to);
  }

  quadratic(control: Point, to: Point): void {
    this.#write('q', this.#offsets([control, to]), to);
  }

  cubic(first: Point, second: Point, to: Point): void {
    this.#write('c', this.#offsets([first, second, to]), to);
  }

  /** A cubic whose first control point mirrors the one before it. */
  smooth(second: Point, to: Point): void {
    this.#write('s', this.#offsets([second, to]), to);
  }

  arc(radius: number, large: boolean, clockwise: boolean, to: Point): void {
    const snapped = this.#snap(radius);
    const flags = `0 ${large ? 1 : 0}${clockwise ? 1 : 0}`;
    const end = joinNumbers(this.#offsets([to]), this.#grain);
    this.#text += `a${joinNumbers([snapped, snapped], this.#grain)} ${flags}${end}`;
    this.#arrive('', to);
  }

  /** A whole circle in one arc that stops a tenth of a unit short of its start, and closes. */
  circle([x, y]: Point, radius: number): void {
    this.move([x, y - radius]);
    const snapped = this.#snap(radius);
    this.#text += `a${joinNumbers([snapped, snapped], this.#grain)} 0 11-.1 0z`;
    this.#repeatable = '';
  }

  close(): void {
    this.#text += 'z';
    this.#repeatable = '';
    this.#here = this.#start;
  }

  toString(): string {
    return this.#text;
  }

  #snap(value: number): number {
    return Math.round(value * this.#grain);
  }

  #offsets(points: readonly Point[]): number[] {
    const [hereX, hereY] = this.#here;
    return points.flatMap(([x, y]) => [this.#snap(x) - hereX, this.#snap(y) - hereY]);
  }

  #write(letter: string, values: readonly number[], to: Point): void {
    const numbers = joinNumbers(values, this.#grain);
    const repeated = letter === this.#repeatable;
    const blank = repeated && !numbers.startsWith('-') ? ' ' : '';
    this.#text += `${repeated ? blank : letter}${numbers}`;
    this.#arrive(letter, to);
  }

  #arrive(letter: string, [x, y]: Point): void {
    this.#repeatable = letter;
    this.#here = [this.#snap(x), this.#snap(y)];
  }
}

function joinNumbers(values: readonly number[], grain: number): string {
  let text = '';
  for (const value of values) {
    const number = String(value / grain).replace(/^(-?)0\./, '$1.');
    const apart = text === '' || number.startsWith('-');
    text += apart ? number : ` ${number}`;
  }
  return text;
}
