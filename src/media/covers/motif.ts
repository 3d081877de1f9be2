import type { Random } from './random.ts';
import type { Sheet } from './sheet.ts';

/**
 * Draws one subject around (240, 170) on a sheet, within 440 × 320 units with its dimension and
 * balloon; proportions and counts come from `random`, so that two entries never look the same.
 */
export type Motif = (sheet: Sheet, random: Random) => void;
