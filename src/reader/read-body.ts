import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitFrontMatter } from './front-matter.ts';
import { storyWords } from './mdx-text.ts';

/**
 * The Markdown body of a content file that the checks have passed; of a story its words, since its
 * components are compiled elsewhere.
 */
export function readBody(directory: string, file: string): string {
  const body = readWritten(directory, file);
  return file.endsWith('.mdx') ? storyWords(body) : body;
}

/** The body of a content file as it is written; empty where the file is all fields. */
export function readWritten(directory: string, file: string): string {
  if (file.endsWith('.yaml')) return '';
  const text = readFileSync(join(directory, file), 'utf8').replace(/^\uFEFF/, '');
  return splitFrontMatter(text)?.body ?? '';
}
