import { z } from 'zod';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const shape = /^[0-9A-HJ-NPQRTUWXY]{18}$/;

/**
 * Whether a unified social credit code is sound (GB 32100—2015): 18 characters without I O S V Z,
 * weights 3^(i−1) mod 31, check character (31 − Σ mod 31) mod 31.
 */
export function isCreditCode(code: string): boolean {
  if (!shape.test(code)) return false;
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, 17)) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet[(31 - (sum % 31)) % 31] === code[17];
}

const rule = '统一社会信用代码是 18 位数字和大写字母，不含 I O S V Z';

export const creditCode = z
  .string()
  .regex(shape, {
    error: ({ input }) => {
      const length = [...String(input)].length;
      return length === 18 ? rule : `${rule}；现在 ${length} 位`;
    },
    // A code of another shape has no check character that could be wrong.
    abort: true,
  })
  .refine(isCreditCode, { message: '统一社会信用代码的校验位不对，请重抄一遍' });
