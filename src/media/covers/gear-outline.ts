import { anglesAround, fullTurn, polar, type Point } from './point.ts';

interface Gear {
  readonly centre: Point;
  readonly pitchRadius: number;
  readonly teeth: number;
  /** The angle of one tooth's middle, in radians. */
  readonly phase: number;
}

/** Tooth height over the pitch circle, in modules, and depth under it (GB/T 1356). */
export const addendum = 1;
export const dedendum = 1.25;

/** The closed outline of a spur gear, six points a tooth: foot, pitch and head on both flanks. */
export function gearOutline({ centre, pitchRadius, teeth, phase }: Gear): Point[] {
  const gearModule = (2 * pitchRadius) / teeth;
  const pitch = fullTurn / teeth;
  const flank = [
    [pitchRadius - dedendum * gearModule, 0.34],
    [pitchRadius, 0.235],
    [pitchRadius + addendum * gearModule, 0.11],
  ] as const;
  return anglesAround(teeth, phase).flatMap((middle) => [
    ...flank.map(([radius, half]) => polar(centre, radius, middle - half * pitch)),
    ...flank.toReversed().map(([radius, half]) => polar(centre, radius, middle + half * pitch)),
  ]);
}
