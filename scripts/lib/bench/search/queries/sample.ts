import type { Draw } from '../../../generate/draw.ts';

/** Draws of one that are made at most for each that is wanted: some halls have few to choose from. */
const patience = 50;

/**
 * Up to `count` different texts, each drawn by `draw`; a draw of undefined counts for nothing. Fewer
 * when no more can be found.
 */
export function sample(count: number, draw: () => string | undefined): string[] {
  const found = new Set<string>();
  for (let left = count * patience; left > 0 && found.size < count; left -= 1) {
    const text = draw();
    if (text !== undefined) found.add(text);
  }
  return [...found];
}

/** One item of a list, or undefined when it is empty. */
export const oneOf = <Item>(draw: Draw, list: readonly Item[]): Item | undefined =>
  list.length === 0 ? undefined : draw.one(list);
