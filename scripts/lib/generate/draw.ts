import { hash } from '#media/covers/hash';
import { createRandom } from '#media/covers/random';

/** Choices that are the same for the same seed and key, whatever was drawn elsewhere. */
export interface Draw {
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** True in one of `times` cases. */
  oneIn(times: number): boolean;
  /** One item of a list that is not empty. */
  one<Item>(list: readonly Item[]): Item;
}

/** Draws for one entry; every entry has a key of its own, so none needs the ones before it. */
export function drawFor(seed: string, key: string): Draw {
  const random = createRandom(hash(`${seed}/${key}`));
  return {
    whole: (low, high) => random.whole(low, high),
    oneIn: (times) => random.whole(1, times) === 1,
    one: <Item>([first, ...others]: readonly Item[]) => random.pick(first as Item, ...others),
  };
}
