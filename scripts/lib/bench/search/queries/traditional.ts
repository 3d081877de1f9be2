import { Converter } from 'opencc-js/cn2t';
import { drawFor } from '../../../generate/draw.ts';
import type { PlainRecord } from '../plain-record.ts';
import { peopleOf, titlesOf } from './names.ts';
import type { BenchQuery } from './query.ts';
import { holding } from './query.ts';
import { oneOf, sample } from './sample.ts';
import { wordsOf } from './terms.ts';

const convert = Converter({ from: 'cn', to: 't' });

/** Names, titles and words in traditional characters that no record writes so. */
export function traditionalQueries(records: readonly PlainRecord[], count: number): BenchQuery[] {
  const draw = drawFor('search', 'traditional');
  const titles = [
    ...peopleOf(records),
    ...titlesOf(records, 'studios'),
    ...titlesOf(records, 'outcomes'),
  ];
  const simplified = sample(count, () => {
    const text = draw.oneIn(2) ? oneOf(draw, titles) : oneOf(draw, wordsOf(draw.one(records).text));
    if (text === undefined || convert(text) === text) return undefined;
    return records.some((record) => record.text.includes(convert(text))) ? undefined : text;
  });
  return simplified.map((text) => ({
    kind: 'traditional',
    text: convert(text),
    meant: holding(text),
  }));
}
