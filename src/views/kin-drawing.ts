import { hierarchy, tree } from 'd3-hierarchy';
import type { KinBranch } from './kin-tree.ts';
import type { MaybeLink } from './link.ts';

/** A plate of the drawing: its place, and who stands on it. Lengths in units of the drawing. */
export interface KinPlate extends MaybeLink {
  readonly x: number;
  readonly y: number;
}

/** A group drawn from left to right. */
export interface KinDrawing {
  readonly width: number;
  readonly height: number;
  readonly plateWidth: number;
  readonly plateHeight: number;
  readonly plates: readonly KinPlate[];
  /** From a plate to the ones that hang on it: SVG path data, what binds them, and where that is lettered. */
  readonly lines: readonly {
    readonly path: string;
    readonly bond: string;
    readonly x: number;
    readonly y: number;
  }[];
}

/** Wide enough for a studio's long name in letters of 15 units. */
const plateWidth = 290;
const plateHeight = 36;
const [stepX, stepY] = [390, 50];

/** Lays the branches out as one tidy tree (Reingold–Tilford) on its side; the root itself is not shown. */
export function drawKin(branches: readonly KinBranch[]): KinDrawing {
  const root = hierarchy<KinBranch>({ text: '', bond: '', repeated: false, children: branches });
  const laid = tree<KinBranch>().nodeSize([stepY, stepX])(root);
  const nodes = laid.descendants().filter(({ depth }) => depth > 0);
  const top = Math.min(...nodes.map(({ x }) => x));
  const left = (depth: number): number => (depth - 1) * stepX + 2;
  const middle = (x: number): number => Math.round(x - top + plateHeight / 2 + 2);
  return {
    width: left(Math.max(...nodes.map(({ depth }) => depth))) + plateWidth + 2,
    height: middle(Math.max(...nodes.map(({ x }) => x))) + plateHeight / 2 + 2,
    plateWidth,
    plateHeight,
    plates: nodes.map(({ x, depth, data: { text, href } }) => ({
      x: left(depth),
      y: middle(x) - plateHeight / 2,
      text,
      ...(href === undefined ? {} : { href }),
    })),
    lines: nodes.flatMap(({ x, depth, children = [] }) =>
      children.map((child) => {
        const from = left(depth) + plateWidth;
        const to = left(child.depth);
        const bend = from + 16;
        return {
          path: `M${from} ${middle(x)}H${bend}V${middle(child.x)}H${to}`,
          bond: child.data.bond,
          x: bend + 4,
          y: middle(child.x) - 5,
        };
      }),
    ),
  };
}
