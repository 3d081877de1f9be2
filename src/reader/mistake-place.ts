import { LineCounter, parseDocument, visit } from 'yaml';
import type { Position } from './position.ts';

/** The parser that knows places takes quadratic time for mistakes; fields are a tenth as long. */
const longest = 20_000;

/**
 * Where a mistake was made that js-yaml tells only where it gives up, perhaps many lines further: a
 * key without its colon (or with a full-width one), a quote that is never closed. `reason` is
 * js-yaml's. Undefined when its own place is right.
 */
export function mistakePlace(text: string, reason: string): Position | undefined {
  if (text.length > longest) return undefined;
  const counter = new LineCounter();
  const placeAt = (offset: number | undefined): Position | undefined => {
    if (offset === undefined) return undefined;
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
  const document = () => parseDocument(text, { lineCounter: counter, schema: 'core' });
  if (/multiline key|document separator/.test(reason)) return placeAt(document().errors[0]?.pos[0]);
  if (/end of the stream within a/.test(reason)) {
    let last: number | undefined;
    visit(document(), { Scalar: (_, { range }) => void (last = range?.[0]) });
    return placeAt(last);
  }
  return undefined;
}
