import fc from 'fast-check';
import { hostile, markdown, mdx, ordinary, yaml } from './fragments.ts';

/** An entry as somebody may send it: what it says in its title, a prose field and its body. */
export interface RandomDocument {
  /** A story goes through MDX, an outcome through Markdown. */
  readonly story: boolean;
  /** YAML as it is written behind `names: `. */
  readonly names: string;
  readonly body: string;
}

const pieces = (...lists: (readonly [weight: number, list: readonly string[]])[]) =>
  fc.oneof(
    ...lists.map(([weight, list]) => ({ weight, arbitrary: fc.constantFrom(...list) })),
    // Characters that nobody thought of.
    { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 3, unit: 'binary' }) },
  );

const joined = (piece: fc.Arbitrary<string>, most: number): fc.Arbitrary<string> =>
  fc.array(piece, { maxLength: most }).map((parts) => parts.join(''));

const outcomeBody = joined(pieces([24, ordinary], [16, markdown], [5, hostile]), 14);
const storyBody = joined(pieces([28, ordinary], [10, markdown], [3, hostile], [7, mdx]), 10);

/** Most have sound fields: else no body would be looked at. */
const names = fc.oneof(
  { weight: 5, arbitrary: fc.constant('[虚构]') },
  { weight: 1, arbitrary: joined(pieces([1, yaml]), 5) },
);

/** Entries of hostile pieces and ordinary Chinese; about one of four is sound. */
export const randomDocument: fc.Arbitrary<RandomDocument> = fc.oneof(
  fc.record({ story: fc.constant(false), names, body: outcomeBody }),
  fc.record({ story: fc.constant(true), names, body: storyBody }),
);
