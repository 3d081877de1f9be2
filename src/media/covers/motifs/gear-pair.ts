import { drawMark } from '../balloon.ts';
import { centreCross, centreLine, holeCross } from '../centre-marks.ts';
import { drawDimension } from '../dimension.ts';
import { addendum, dedendum, gearOutline } from '../gear-outline.ts';
import { hatch } from '../hatch.ts';
import { keyedBore } from '../keyed-bore.ts';
import type { Motif } from '../motif.ts';
import { anglesAround, polar, sides, type Point } from '../point.ts';
import type { Sheet } from '../sheet.ts';

const radius = 88;
const hub = 25;
const bore = 14;

/** A wheel that drives a pinion, and the wheel's section beside it. */
export const drawGearPair: Motif = (sheet, random) => {
  const teeth = random.whole(20, 28);
  const pinionTeeth = random.whole(10, 13);
  const gearModule = (2 * radius) / teeth;
  const pinionRadius = (pinionTeeth * gearModule) / 2;
  const wheel: Point = [135, 165];
  const pinion: Point = [wheel[0] + radius + pinionRadius, wheel[1]];

  sheet.visible.polygon(gearOutline({ centre: wheel, pitchRadius: radius, teeth, phase: 0 }));
  sheet.visible.circle(wheel, hub);
  keyedBore(sheet.visible, wheel, bore);
  const rim = radius - 3 * gearModule;
  if (sheet.full) sheet.thin.circle(wheel, rim).circle(wheel, hub + 4);
  const holeRadius = (rim - hub) * 0.3;
  for (const angle of anglesAround(random.whole(4, 6), Math.PI / 4)) {
    const hole = polar(wheel, (rim + hub) / 2, angle);
    sheet.visible.circle(hole, holeRadius);
    holeCross(sheet, hole, holeRadius + 4);
  }

  // A gap of the pinion stands where the wheel's tooth at three o'clock reaches in.
  const phase = Math.PI * (1 + 1 / pinionTeeth);
  sheet.accent.polygon(
    gearOutline({ centre: pinion, pitchRadius: pinionRadius, teeth: pinionTeeth, phase }),
  );
  sheet.cut.circle(pinion, 9);
  sheet.visible.circle(pinion, 9);
  sheet.centre.circle(wheel, radius).circle(pinion, pinionRadius);
  centreCross(sheet, wheel, radius + 20);
  centreCross(sheet, pinion, pinionRadius + 18);
  if (sheet.detail !== 'badge') drawSection(sheet, [385, wheel[1]], gearModule);

  const on = polar(pinion, pinionRadius * 0.72, -Math.PI / 4);
  drawMark(sheet, [pinion[0] + 34, pinion[1] - pinionRadius - 48], on);
  drawDimension(sheet, {
    from: [
      [wheel[0], wheel[1] + radius + 21],
      [pinion[0], pinion[1] + pinionRadius + 19],
    ],
    clear: wheel[1] + radius + 22,
    side: 'below',
  });
};

function drawSection(sheet: Sheet, [x, y]: Point, gearModule: number): void {
  const head = radius + addendum * gearModule;
  const foot = radius - dedendum * gearModule;
  const rim = radius - 3 * gearModule;
  for (const side of sides) {
    const body = (
      [
        [-17, foot],
        [17, foot],
        [17, rim],
        [6, rim],
        [6, hub],
        [24, hub],
        [24, bore],
        [-24, bore],
        [-24, hub],
        [-6, hub],
        [-6, rim],
        [-17, rim],
      ] as const
    ).map(([dx, dy]): Point => [x + dx, y + side * dy]);
    sheet.visible.polygon(body);
    sheet.visible.polyline([
      [x - 17, y + side * foot],
      [x - 17, y + side * head],
      [x + 17, y + side * head],
      [x + 17, y + side * foot],
    ]);
    hatch(sheet.hatch, [body], sheet.full ? 6 : 9);
    centreLine(sheet, [x - 25, y + side * radius], [x + 25, y + side * radius]);
  }
  for (const side of sides)
    sheet.visible.segment([x + side * 24, y - bore], [x + side * 24, y + bore]);
  centreLine(sheet, [x - 38, y], [x + 38, y]);
}
