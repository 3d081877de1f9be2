import type { TextRepair } from './text-step.ts';

/** A stretch of a text, by offsets, and what is to stand there. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly what: string;
}

/** Puts stretches of a text right, each told with its line; of two that overlap the first is taken. */
export function splice(
  text: string,
  splices: readonly Splice[],
  firstLine = 1,
): { text: string; repairs: TextRepair[] } {
  const repairs: TextRepair[] = [];
  let done = '';
  let at = 0;
  for (const { start, end, text: after, what } of splices.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    const line = text.slice(0, start).split('\n').length - 1 + firstLine;
    repairs.push({ line, what, before: text.slice(start, end), after });
    done += text.slice(at, start) + after;
    at = end;
  }
  return { text: done + text.slice(at), repairs };
}
