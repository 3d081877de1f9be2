import { isScalar } from 'yaml';
import type { Document } from 'yaml';
import type { Splice } from './splice.ts';

/** Another text for the value at a path of a parsed document; none where no single value stands. */
export function scalarSplice(
  document: Document,
  path: readonly (string | number)[],
  text: string,
  what: string,
): Splice[] {
  const node = document.getIn(path, true);
  if (!isScalar(node) || !node.range) return [];
  const [start, end] = node.range;
  return [{ start, end, text, what }];
}
