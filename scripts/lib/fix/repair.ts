import { visible } from '#gate/visible';
import { fromHere } from '#reader/from-here';

/** One thing that was put right in a file; `line` counts from 1. */
export interface Repair {
  readonly file: string;
  readonly line?: number;
  /** What it was, in Chinese. */
  readonly what: string;
  readonly before?: string;
  readonly after?: string;
}

const longest = 60;

/** A repair as officers read it, one line: `content/a.md:5 日期写法：2026年3月2日 → 2026-03-02`. */
export function repairLine({ file, line, what, before, after }: Repair, directory: string): string {
  const place = visible(fromHere(directory, file)) + (line === undefined ? '' : `:${line}`);
  // Of spaces at the end there is nothing to see.
  const visibly = before !== undefined && after !== undefined && before.trim() !== after.trim();
  const change = visibly ? `：${short(before)} → ${short(after)}` : '';
  return `${place} ${what}${change}`;
}

function short(text: string): string {
  const signs = [...text.trim()];
  return visible(signs.length > longest ? `${signs.slice(0, longest).join('')}…` : signs.join(''));
}
