import { tidy } from './fold.ts';
import type { SearchRecord } from './record.ts';

type Head = Pick<SearchRecord, 'title' | 'aliases' | 'meta'>;

/** All of a record that can be searched: its head a line each, then its body. */
export function recordText(record: Head & Pick<SearchRecord, 'body'>): string {
  return [...headLines(record), tidy(record.body)].join('\n');
}

/** The body alone, out of the text that `recordText` made for a record with this head. */
export function bodyOf(text: string, head: Head): string {
  return text.split('\n').slice(headLines(head).length).join('\n');
}

/** A text for one line of a list or a heading: tidied, and without line feeds. */
export function oneLine(text: string): string {
  return tidy(text).replaceAll('\n', ' ');
}

function headLines({ title, aliases, meta }: Head): string[] {
  return [title, ...aliases, meta].map(oneLine).filter((line) => line !== '');
}
