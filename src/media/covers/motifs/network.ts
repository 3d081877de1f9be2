import { drawMark } from '../balloon.ts';
import { drawDimension } from '../dimension.ts';
import type { Motif } from '../motif.ts';
import type { Point } from '../point.ts';

const left = 70;
const lane = 85;
const nodeRadius = 10;

/** Layers of linked nodes; the nodes of one route through them are filled. */
export const drawNetwork: Motif = (sheet, random) => {
  const sizes = [
    random.whole(3, 4),
    random.whole(4, 6),
    random.whole(4, 6),
    random.whole(4, 5),
    random.whole(2, 3),
  ];
  const spacing = 206 / (Math.max(...sizes) - 1);
  const layers = sizes.map((size, layer) =>
    Array.from({ length: size }, (_, row): Point => [
      left + layer * lane,
      160 + (row - (size - 1) / 2) * spacing,
    ]),
  );
  const route = layers.map((layer) => layer[random.whole(0, layer.length - 1)]!);

  layers.slice(1).forEach((layer, index) => {
    for (const from of layers[index]!) {
      for (const to of layer) {
        const isRoute = from === route[index] && to === route[index + 1];
        const isNear = nearest(layer, from) === to || nearest(layers[index]!, to) === from;
        const kept = random.between(0, 1) < (sheet.full ? 0.7 : 0.3) || isNear;
        if (kept && !isRoute) sheet.thin.segment(from, to);
      }
    }
  });
  route.slice(1).forEach((to, index) => {
    const from = route[index]!;
    const share = nodeRadius / Math.hypot(to[0] - from[0], to[1] - from[1]);
    const between = (part: number): Point => [
      from[0] + (to[0] - from[0]) * part,
      from[1] + (to[1] - from[1]) * part,
    ];
    sheet.mark.segment(between(share), between(1 - share));
  });
  for (const node of layers.flat()) {
    const pen = route.includes(node) ? sheet.accent : sheet.cut;
    pen.circle(node, nodeRadius);
    sheet.visible.circle(node, nodeRadius);
    if (sheet.full && !route.includes(node)) sheet.thin.circle(node, 4);
  }

  const target = route[4]!;
  drawMark(sheet, [target[0] + 44, target[1] - 40], target);
  const last = left + 4 * lane;
  const lowest = 160 + 103 + nodeRadius;
  drawDimension(sheet, {
    from: [
      [left, layers[0]![sizes[0]! - 1]![1] + nodeRadius],
      [last, layers[4]![sizes[4]! - 1]![1] + nodeRadius],
    ],
    clear: lowest,
    side: 'below',
  });
};

function nearest(nodes: readonly Point[], [, y]: Point): Point | undefined {
  return nodes.toSorted((a, b) => Math.abs(a[1] - y) - Math.abs(b[1] - y))[0];
}
