import { tidy } from './fold.ts';
import type { SearchRecord } from './record.ts';

interface RecordTexts extends Pick<SearchRecord, 'title' | 'meta' | 'body'> {
  aliases: readonly string[];
}

/** All of a record that can be searched: its title, aliases and meta a line each, then its body. */
export function recordText({ title, aliases, meta, body }: RecordTexts): string {
  const head = [title, ...aliases, meta].map(oneLine).filter((line) => line !== '');
  return [...head, tidy(body)].join('\n');
}

/** A text for one line of a list or a heading: tidied, and without line feeds. */
export function oneLine(text: string): string {
  return tidy(text).replaceAll('\n', ' ');
}
