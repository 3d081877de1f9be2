import { z } from 'zod';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * Whether a unified social credit code is sound (GB 32100—2015): 18 characters without I O S V Z,
 * weights 3^(i−1) mod 31, check character (31 − Σ mod 31) mod 31.
 */
export function isCreditCode(code: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return false;
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, 17)) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet[(31 - (sum % 31)) % 31] === code[17];
}

export const creditCode = z
  .string()
  .refine(isCreditCode, { message: '统一社会信用代码的校验位不对，请重抄一遍' });
