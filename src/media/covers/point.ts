/** Sheet units: x to the right, y downwards. */
export type Point = readonly [x: number, y: number];

export const fullTurn = Math.PI * 2;

/** The point at `angle` radians, clockwise from three o'clock, on a circle. */
export const polar = ([x, y]: Point, radius: number, angle: number): Point => [
  x + radius * Math.cos(angle),
  y + radius * Math.sin(angle),
];

/** `count` angles evenly round the circle. */
export const anglesAround = (count: number, start = 0): number[] =>
  Array.from({ length: count }, (_, index) => start + (index * fullTurn) / count);

/** `count` numbers from `first` to `last`, both included, evenly spaced. */
export const steps = (first: number, last: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => first + ((last - first) * index) / (count - 1));

/** The two sides of an axis of symmetry: above and below, or left and right. */
export const sides = [-1, 1] as const;
