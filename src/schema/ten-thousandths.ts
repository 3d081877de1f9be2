import { z } from 'zod';

/**
 * Scores, weights and ratios are decimals with up to four places. As whole ten-thousandths they add
 * and multiply exactly, where 10 × 1.1 in binary fractions is a little more than 11.
 */
const one = 10_000;

/** 1.2 → 12000; exact for a value with up to four decimal places. */
export const tenThousandths = (value: number): number => Math.round(value * one);

/** A number from `least` to `most` with up to four decimal places. */
export const shortDecimal = (least: number, most: number) =>
  z
    .number()
    .min(least)
    .max(most)
    .refine((value) => tenThousandths(value) / one === value, { message: '小数最多四位' });
