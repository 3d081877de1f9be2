import { LineCounter, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node } from 'yaml';

export interface Position {
  line: number;
  column: number;
}

/**
 * Finds the value at `path` in YAML text, for messages: line and column from 1. When the path ends
 * before its last step (a required field is missing) the place of the nearest parent is given. An
 * unknown key is found by its name, so its own place is given, not its value's.
 */
export function locate(text: string, path: readonly (string | number)[], onKey = false): Position {
  const { counter, contents } = parsed(text);
  let node = contents;
  let offset = node?.range?.[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      if (!pair) break;
      const key = pair.key as Node;
      const value = pair.value as Node | null;
      const last = depth === path.length - 1;
      offset = (onKey && last ? key.range?.[0] : (value?.range?.[0] ?? key.range?.[0])) ?? offset;
      node = value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (!item) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  const { line, col } = counter.linePos(offset);
  return { line, column: col };
}

interface Parsed {
  readonly text: string;
  readonly counter: LineCounter;
  readonly contents: Node | null;
}

let last: Parsed | undefined;

/** The text with the places of its nodes; the findings of one file come one after the other. */
function parsed(text: string): Parsed {
  if (last?.text === text) return last;
  const counter = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: counter, schema: 'core' });
  last = { text, counter, contents: contents as Node | null };
  return last;
}
