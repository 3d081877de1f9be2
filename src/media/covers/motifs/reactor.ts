import { drawMark } from '../balloon.ts';
import { centreLine } from '../centre-marks.ts';
import { drawDimension } from '../dimension.ts';
import type { Motif } from '../motif.ts';
import { sides, steps, type Point } from '../point.ts';
import type { Random } from '../random.ts';
import type { Sheet } from '../sheet.ts';

const x = 186;
const top = 92;
const bottom = 268;

/** A stirred tank with its pipes and instruments; an impeller is filled. */
export const drawReactor: Motif = (sheet, random) => {
  const half = random.between(62, 76);
  drawTank(sheet, half);
  drawImpellers(sheet, random.whole(2, 3), random.between(30, 38));
  const level = top + random.between(44, 58);
  sheet.hidden.segment([x - half, level], [x + half, level]);
  drawBubbles(sheet, half, level, random);
  drawPipes(sheet, half);
  centreLine(sheet, [x, top - 54], [x, bottom + 40]);

  drawMark(sheet, [x - half - 64, bottom - 16], [x - 22, bottom - 42]);
  drawDimension(sheet, {
    from: [
      [x - half, top + 30],
      [x + half, top + 30],
    ],
    clear: top - 54,
    side: 'above',
  });
};

function drawTank(sheet: Sheet, half: number): void {
  const shell = (gap: number, from: number, down: number): void => {
    const side = half + gap;
    sheet.visible
      .line([x - side, down - 34])
      .quadratic([x - side, down], [x, down])
      .quadratic([x + side, down], [x + side, down - 34])
      .line([x + side, from]);
  };
  sheet.visible.move([x + half, top + 34]).quadratic([x + half, top], [x, top]);
  sheet.visible.quadratic([x - half, top], [x - half, top + 34]);
  shell(0, top + 34, bottom);
  sheet.visible.move([x - half, top + 64]).line([x - half - 11, top + 70]);
  shell(11, top + 70, bottom + 11);
  sheet.visible.line([x + half, top + 64]);
  sheet.visible.rectangle(x - 16, top - 42, 32, 26).rectangle(x - 9, top - 16, 18, 16);
  sheet.visible
    .segment([x - 3, top], [x - 3, bottom - 30])
    .segment([x + 3, top], [x + 3, bottom - 30]);
  if (!sheet.full) return;
  for (const fin of steps(x - 10, x + 10, 4)) sheet.thin.segment([fin, top - 42], [fin, top - 16]);
}

function drawImpellers(sheet: Sheet, count: number, reach: number): void {
  for (let index = 0; index < count; index += 1) {
    const y = bottom - 42 - index * 42;
    const pen = index === 0 ? sheet.accent : sheet.visible;
    for (const side of sides) {
      pen.polygon([
        [x + side * 3, y - 5],
        [x + side * 12, y - 5],
        [x + side * 12, y - 11],
        [x + side * reach, y - 11],
        [x + side * reach, y + 11],
        [x + side * 12, y + 11],
        [x + side * 12, y + 5],
        [x + side * 3, y + 5],
      ]);
    }
  }
}

function drawBubbles(sheet: Sheet, half: number, level: number, random: Random): void {
  const count = sheet.full ? 14 : 5;
  for (let index = 0; index < count; index += 1) {
    const side = index % 2 === 0 ? 1 : -1;
    const place: Point = [
      x + side * random.between(46, half - 7),
      random.between(level + 10, bottom - 40),
    ];
    sheet.thin.circle(place, random.between(1.6, 3.4));
  }
}

function drawPipes(sheet: Sheet, half: number): void {
  const right = x + half;
  const feed = top + 44;
  const drain = bottom + 30;
  sheet.visible
    .polyline([
      [x - half - 74, feed],
      [x - half - 57, feed],
    ])
    .polyline([
      [x - half - 33, feed],
      [x - half, feed],
    ])
    .polyline([
      [right, feed],
      [right + 34, feed],
    ])
    .polyline([
      [right + 58, feed],
      [right + 96, feed],
      [right + 96, drain - 60],
    ])
    .polyline([
      [x, bottom + 11],
      [x, drain],
      [x + 62, drain],
    ])
    .polyline([
      [x + 86, drain],
      [right + 96, drain],
      [right + 96, drain - 24],
    ])
    .circle([right + 96, drain - 42], 18)
    .polyline([
      [right + 80, drain - 42],
      [right + 96, drain - 60],
      [right + 112, drain - 42],
    ]);
  for (const [left, y] of [
    [x - half - 57, feed],
    [right + 34, feed],
    [x + 62, drain],
  ] as const) {
    sheet.visible.polygon([
      [left, y - 8],
      [left + 24, y + 8],
      [left + 24, y - 8],
      [left, y + 8],
    ]);
  }
  const instruments: Point[] = [
    [right + 138, feed],
    [right + 138, feed + 62],
  ];
  for (const [left, y] of instruments) {
    sheet.thin.segment([right + 96, y], [left - 16, y]);
    sheet.visible.circle([left, y], 16);
  }
  sheet.notes(
    'TP',
    instruments.map(([left, y]): Point => [left, y + 4]),
  );
}
