import { drawFor } from '../../../generate/draw.ts';
import type { PlainRecord } from '../plain-record.ts';
import type { BenchQuery } from './query.ts';
import { holding } from './query.ts';
import { oneOf, sample } from './sample.ts';
import { isChinese } from './stretches.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The Chinese words of a text, of two characters and more, as Unicode's dictionary divides it. */
export const wordsOf = (text: string): string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment).filter(
    (word) => word.length > 1 && isChinese(word),
  );

/** Single words, and pairs of words of one record with a space between them. */
export function termQueries(records: readonly PlainRecord[], count: number): BenchQuery[] {
  const draw = drawFor('search', 'term');
  const oneWord = () => oneOf(draw, wordsOf(draw.one(records).text));
  const pair = () => {
    const words = wordsOf(draw.one(records).text);
    const [one, other] = [oneOf(draw, words), oneOf(draw, words)];
    return one === undefined || one === other ? undefined : `${one} ${other}`;
  };
  return [
    ...sample(count, oneWord).map((text) => ({
      kind: 'term' as const,
      text,
      meant: holding(text),
    })),
    ...sample(count, pair).map((text) => ({
      kind: 'several' as const,
      text,
      meant: holding(...text.split(' ')),
    })),
  ];
}
