import type { Point } from './point.ts';
import type { Sheet } from './sheet.ts';

interface Balloon {
  /** The centre of the ring. */
  readonly at: Point;
  /** The point of the part where the leader ends. */
  readonly on: Point;
  readonly number: number;
  /** A dot within an outlined part, a hole in a filled one, or nothing at the edge of a thin one. */
  readonly ending: 'dot' | 'hole' | 'edge';
}

/** A part's number in a ring with a leader to the part (序号, GB/T 4458.2). */
export function drawBalloon(sheet: Sheet, { at, on, number, ending }: Balloon): void {
  if (sheet.detail === 'badge') return;
  const radius = sheet.full ? 13 : 16;
  const dot = ending === 'edge' ? 0 : 3;
  const distance = Math.hypot(on[0] - at[0], on[1] - at[1]);
  const along = (length: number): Point => [
    at[0] + ((on[0] - at[0]) * length) / distance,
    at[1] + ((on[1] - at[1]) * length) / distance,
  ];
  if (ending === 'hole') sheet.cut.circle(on, dot);
  if (ending === 'dot') sheet.accent.circle(on, dot);
  sheet.cut.circle(at, radius);
  sheet.mark.segment(along(radius), along(distance - dot)).circle(at, radius);
  sheet.text('number', String(number), [at[0], at[1] + (sheet.full ? 6 : 7)], radius);
}

/** The balloon of a cover: every cover shows one improved part, and it is filled. */
export const drawMark = (
  sheet: Sheet,
  at: Point,
  on: Point,
  ending: 'hole' | 'edge' = 'hole',
): void => drawBalloon(sheet, { at, on, number: 1, ending });
