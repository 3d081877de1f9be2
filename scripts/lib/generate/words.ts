import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { z } from 'zod';
import type { Draw } from './draw.ts';

const lists = z.record(z.string(), z.array(z.string()).min(1));
const file = new URL('words.yaml', import.meta.url);
const words = lists.parse(load(readFileSync(file, 'utf8')));

function choicesOf(list: string): readonly string[] {
  const choices = words[list];
  if (!choices) throw new Error(`words.yaml has no list “${list}”.`);
  return choices;
}

const fill = (draw: Draw, template: string): string =>
  template.replace(/\{(\w+)\}/g, (_, slot: string) =>
    slot === 'n' ? String(draw.whole(2, 90)) : text(draw, slot),
  );

/**
 * Text of one list of `words.yaml`, its slots filled: `{part}` by a word of that list, `{n}` by a
 * number from 2 to 90. Throws when there is no such list.
 */
export const text = (draw: Draw, list: string): string => fill(draw, draw.one(choicesOf(list)));

/** Several texts of one list in a row; none comes twice before all have come once. */
export function texts(draw: Draw, list: string, count: number): string[] {
  const choices = choicesOf(list);
  const first = draw.whole(0, choices.length - 1);
  return Array.from({ length: count }, (_, i) =>
    fill(draw, choices[(first + i) % choices.length] ?? ''),
  );
}
