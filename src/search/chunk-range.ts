import type { PagefindChunk } from './pagefind-files.ts';

/** Pagefind sorts words by their code points, which is not the order of JavaScript's strings. */
type CodePoints = readonly number[];

interface Range {
  name: string;
  first: CodePoints;
  last: CodePoints;
}

/** Says which chunks of a word list have to be fetched. */
export interface ChunkRanges {
  /** The names of the chunks that can hold a word; nearly always one. */
  holding(word: string): string[];
  /** The names of those that can hold words with this beginning. */
  beginning(start: string): string[];
}

export function chunkRanges(chunks: readonly PagefindChunk[]): ChunkRanges {
  const ranges = chunks.map(({ name, first, last }): Range => {
    return { name, first: codePoints(first), last: codePoints(last) };
  });
  const names = (fits: (range: Range) => boolean): string[] =>
    ranges.filter(fits).map(({ name }) => name);
  const beginning = (start: string): string[] => {
    const points = codePoints(start);
    return names(({ first, last }) => within(points, first, last, orderOfBeginnings));
  };
  return {
    beginning,
    holding(word) {
      const points = codePoints(word);
      const sure = names(({ first, last }) => within(points, first, last, order));
      // The last word of a chunk is known by its beginning only: 热 for 热轧.
      return sure.length > 0 ? sure : beginning(word);
    },
  };
}

type Order = (a: CodePoints, b: CodePoints) => number;

const within = (word: CodePoints, first: CodePoints, last: CodePoints, by: Order): boolean =>
  by(word, first) >= 0 && by(word, last) <= 0;

const order: Order = (a, b) => orderOfBeginnings(a, b) || a.length - b.length;

/** 0 when the one begins with the other. */
const orderOfBeginnings: Order = (a, b) => {
  for (const [at, point] of a.entries()) {
    const other = b[at];
    if (other === undefined) break;
    if (point !== other) return point - other;
  }
  return 0;
};

const codePoints = (text: string): CodePoints =>
  Array.from(text, (character) => character.codePointAt(0) ?? 0);
