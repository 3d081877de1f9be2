import type { Edition } from '#schema/programme';
import { yuan } from './yuan.ts';

/**
 * The prizes of an edition added up, `1×20 万元 + 10×10 万元 = 120 万元`; nothing where a class has
 * no prize, or there is one class only, which its table row already says.
 */
export function prizeSum(classes: Edition['classes'] = []): string | undefined {
  if (classes.length < 2) return undefined;
  let sum = 0;
  for (const { quota, prize } of classes) {
    if (prize === undefined) return undefined;
    sum += quota * prize;
  }
  const terms = classes.map(({ quota, prize = 0 }) => `${quota}×${yuan(prize)}`);
  return `${terms.join(' + ')} = ${yuan(sum)}`;
}
