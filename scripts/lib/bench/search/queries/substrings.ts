import { drawFor } from '../../../generate/draw.ts';
import type { PlainRecord } from '../plain-record.ts';
import type { BenchQuery } from './query.ts';
import { holding } from './query.ts';
import { sample } from './sample.ts';
import { isOneStretch } from './stretches.ts';

const shortest = 2;
const longest = 10;

/** Random stretches of 2–10 characters of the records' texts, across words as they come. */
export function substrings(records: readonly PlainRecord[], count: number): BenchQuery[] {
  const draw = drawFor('search', 'substring');
  const characters = new Map<PlainRecord, string[]>();
  const texts = sample(count, () => {
    const record = draw.one(records);
    const text = characters.get(record) ?? Array.from(record.text);
    characters.set(record, text);
    const from = draw.whole(0, text.length - 1);
    const part = text.slice(from, from + draw.whole(shortest, longest));
    return part.length >= shortest && isOneStretch(part) ? part.join('') : undefined;
  });
  return texts.map((text) => ({ kind: 'substring', text, meant: holding(text) }));
}
