import { drawMark } from '../balloon.ts';
import { centreCross, centreLine } from '../centre-marks.ts';
import { drawDimension } from '../dimension.ts';
import { hatch } from '../hatch.ts';
import type { Motif } from '../motif.ts';
import type { Pen } from '../pen.ts';
import { anglesAround, polar, type Point } from '../point.ts';
import type { Sheet } from '../sheet.ts';

const centre: Point = [160, 165];
const edge = 112;

/** A medal with engine-turned rings round a filled star, and its section. */
export const drawMedal: Motif = (sheet, random) => {
  const waves = random.whole(9, 14);
  const swing = random.between(8, 11);
  const disc = random.between(37, 46);
  const point = random.between(0.36, 0.48);
  sheet.visible
    .circle(centre, edge)
    .circle(centre, edge - 5)
    .circle(centre, disc);
  for (const radius of sheet.full ? [95, 79, 63] : [90, 67]) {
    const reach = sheet.full ? swing : swing + 4;
    for (const phase of [0, Math.PI / waves]) {
      drawWave(sheet.thin, radius, reach, waves, phase);
    }
  }
  const star = anglesAround(10, -Math.PI / 2).map((angle, index) =>
    polar(centre, disc * (index % 2 === 0 ? 0.78 : 0.78 * point), angle),
  );
  sheet.accent.polygon(star);
  if (sheet.full) sheet.thin.circle(centre, disc + 3);
  centreCross(sheet, centre, edge + 13);
  if (sheet.detail !== 'badge') drawSection(sheet, [352, centre[1]], disc);

  drawMark(sheet, [centre[0] + 124, 48], [centre[0] + 8, centre[1] - 6]);
  drawDimension(sheet, {
    from: [
      [centre[0] - edge, centre[1]],
      [centre[0] + edge, centre[1]],
    ],
    clear: centre[1] + edge + 13,
    side: 'below',
  });
};

/** A closed wave between two circles, a crest and a trough in each of `waves` sectors. */
function drawWave(pen: Pen, radius: number, swing: number, waves: number, phase: number): void {
  const stride = Math.PI / waves;
  const handle = Math.tan(stride * 0.42);
  anglesAround(waves * 2, phase).forEach((angle, index) => {
    const reach = radius + (index % 2 === 0 ? swing : -swing);
    const next = radius + (index % 2 === 0 ? -swing : swing);
    const ahead = polar(centre, reach, angle);
    const to = polar(centre, next, angle + stride);
    const bend = next / Math.cos(stride * 0.42);
    const second = polar(centre, bend, angle + stride - Math.atan(handle));
    if (index === 0) {
      pen
        .move(ahead)
        .cubic(
          polar(centre, reach / Math.cos(stride * 0.42), angle + Math.atan(handle)),
          second,
          to,
        );
    } else {
      pen.smooth(second, to);
    }
  });
}

function drawSection(sheet: Sheet, [x, y]: Point, disc: number): void {
  const profile: Point[] = [
    [x, y - edge],
    [x + 26, y - edge],
    [x + 26, y + edge],
    [x, y + edge],
    [x, y + edge - 5],
    [x + 6, y + edge - 8],
    [x + 6, y + disc + 2],
    [x, y + disc - 2],
    [x, y - disc + 2],
    [x + 6, y - disc - 2],
    [x + 6, y - edge + 8],
    [x, y - edge + 5],
  ];
  sheet.visible.polygon(profile);
  hatch(sheet.hatch, [profile], sheet.full ? 6 : 9);
  centreLine(sheet, [x - 18, y], [x + 44, y]);
}
