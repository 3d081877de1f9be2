import { isPatentNumber } from '#schema/patent-number';
import type { Draw } from './draw.ts';

/** A number with a sound check digit that nobody can own: it says it was filed in 2099. */
export function futurePatentNumber(draw: Draw): string | undefined {
  const digits = `2099${draw.whole(1, 3)}${String(draw.whole(1, 9_999_999)).padStart(7, '0')}`;
  return [...'0123456789X'].map((check) => `${digits}.${check}`).find(isPatentNumber);
}
