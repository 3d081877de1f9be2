import { drawFor } from '../../../generate/draw.ts';
import type { PlainRecord } from '../plain-record.ts';
import type { BenchQuery } from './query.ts';
import { holding } from './query.ts';
import { oneOf, sample } from './sample.ts';

/** Model numbers, standards, patent numbers, years, figures with their point or per cent. */
const latinWord = /[a-z0-9][a-z0-9\-./+%&]*[a-z0-9%]/g;

/** Words of Latin letters and digits; those with a letter first, which are fewer. */
export function latinQueries(records: readonly PlainRecord[], count: number): BenchQuery[] {
  const draw = drawFor('search', 'latin');
  const all = [...new Set(records.flatMap(({ text }) => text.match(latinWord) ?? []))];
  const lettered = all.filter((word) => /[a-z]/.test(word));
  const texts = sample(count, () => oneOf(draw, draw.oneIn(4) ? all : lettered));
  return texts.map((text) => ({ kind: 'latin', text, meant: holding(text) }));
}
