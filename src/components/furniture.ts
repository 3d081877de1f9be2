/** Plan drawings of what stands in each hall, as SVG path data on a 122 × 100 sheet. */
interface Furniture {
  readonly lines: string;
  /** The one stroke in red lead. */
  readonly accent?: string;
}

const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
const box = (x: number, y: number, width: number, height: number) =>
  `M${x} ${y}h${width}v${height}h${-width}z`;
const grid = (xs: readonly number[], ys: readonly number[], at: (x: number, y: number) => string) =>
  ys.flatMap((y) => xs.map((x) => at(x, y))).join('');

const badges = (x: number, y: number) => box(x, y, 18, 26) + circle(x + 9, y + 10, 4);
const framedSheet = (x: number, y: number) => `${box(x, y, 30, 30)}m30 30l-30-30m30 0l-30 30`;
const medal = (x: number, y: number) =>
  `${circle(x, y, 15)}${circle(x, y, 9)}M${x} ${y - 22}v44M${x - 22} ${y}h44`;
const shelf = (x: number, y: number) => `${box(x, y, 30, 18)}m7.5 0v18m7.5 -18v18m7.5 -18v18`;

const furniture: Readonly<Record<string, Furniture>> = {
  craftsmen: { lines: grid([8, 35, 62, 89], [14, 54], badges) },
  studios: {
    lines: box(28, 32, 64, 36) + grid([38, 53, 68, 83], [22, 78], (x, y) => circle(x, y, 6)),
    accent: circle(14, 50, 7),
  },
  outcomes: { lines: grid([6, 44, 82], [12, 56], framedSheet) },
  unions: {
    lines: `${box(46, 12, 30, 18)}${grid([6, 46, 86], [66], (x, y) => box(x, y, 30, 18))}M61 30v36M21 66v-18h80v18`,
  },
  programmes: { lines: grid([24, 61, 98], [50], medal) },
  sources: { lines: grid([6, 46, 86], [14, 42, 70], shelf) },
};

/** The furniture of a collection's hall; an empty room where none is drawn. */
export const furnitureOf = (collection: string): Furniture =>
  furniture[collection] ?? { lines: '' };
