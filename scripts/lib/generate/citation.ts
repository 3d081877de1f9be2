import type { Draw } from './draw.ts';
import type { Plan } from './plan.ts';
import { slugOf } from './plan.ts';
import { text, texts } from './words.ts';

const citation = (draw: Draw, { counts }: Plan) => ({
  id: slugOf('sources', draw.whole(0, counts.sources - 1)),
  at: text(draw, 'locator'),
});

/** One or two sources of a claim. */
export const citations = (draw: Draw, plan: Plan) =>
  Array.from({ length: draw.whole(1, 2) }, () => citation(draw, plan));

/** Sentences of one list of words with a cite mark behind them. */
export function cited(draw: Draw, plan: Plan, list: string, sentences = 1): string {
  const { id, at } = citation(draw, plan);
  return `${texts(draw, list, sentences).join('')}[^${id}: ${at}]`;
}

/** A Markdown body of paragraphs, each with its source. */
export const body = (draw: Draw, plan: Plan, paragraphs: number): string =>
  Array.from({ length: paragraphs }, () => `\n${cited(draw, plan, 'story', 4)}\n`).join('');
